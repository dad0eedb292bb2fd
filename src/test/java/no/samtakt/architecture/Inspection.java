package no.samtakt.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Walks through compiled classes and lists every breach of the house's rules. */
final class Inspection {
  private static final Set<String> REAL_CLOCKS =
      Set.of(
          "java.time.InstantSource.system",
          "java.time.Clock.systemUTC",
          "java.time.Clock.systemDefaultZone",
          "java.time.Clock.system",
          "java.time.Instant.now",
          "java.time.LocalDate.now",
          "java.time.LocalTime.now",
          "java.time.LocalDateTime.now",
          "java.time.ZonedDateTime.now",
          "java.lang.System.currentTimeMillis");
  private static final Set<String> LATER = Set.of("javafx.application.Platform.runLater");

  private final JavaClasses classes;
  private final String root;

  Inspection(JavaClasses classes, String root) {
    this.classes = classes;
    this.root = root;
  }

  /** Classes in no room, rooms that use what they may not, and libraries out of place. */
  List<String> wrongDependencies() {
    List<String> wrong = new ArrayList<>();
    for (JavaClass each : classes) {
      Optional<House.Room> room = room(each);
      if (room.isEmpty()) {
        wrong.add(each.getName() + " stands in no room");
        continue;
      }
      for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (!target.isPrimitive() && !allowed(room.get(), target)) {
          wrong.add(
              room.get().name() + " may not use " + target.getName() + " (" + each.getName() + ")");
        }
      }
    }
    return wrong.stream().distinct().sorted().toList();
  }

  private boolean allowed(House.Room room, JavaClass target) {
    if (inside(target)) {
      return room(target)
          .map(other -> other.equals(room) || room.uses().contains(other.name()))
          .orElse(false);
    }
    return room.libraries().stream()
        .anyMatch(library -> target.getName().startsWith(library + "."));
  }

  /** Rooms that lead back to themselves, each written out as a path. */
  List<String> cycles() {
    Map<String, Set<String>> graph = new TreeMap<>();
    for (JavaClass each : classes) {
      for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
        Optional<House.Room> from = room(each);
        Optional<House.Room> to = room(dependency.getTargetClass().getBaseComponentType());
        if (from.isPresent() && to.isPresent() && !from.equals(to)) {
          graph.computeIfAbsent(from.get().name(), name -> new TreeSet<>()).add(to.get().name());
        }
      }
    }
    List<String> cycles = new ArrayList<>();
    Map<String, Boolean> done = new HashMap<>();
    graph.keySet().forEach(name -> walk(name, new ArrayList<>(), graph, done, cycles));
    return cycles;
  }

  private static void walk(
      String name,
      List<String> path,
      Map<String, Set<String>> graph,
      Map<String, Boolean> done,
      List<String> cycles) {
    if (path.contains(name)) {
      cycles.add(String.join(" → ", path.subList(path.indexOf(name), path.size())) + " → " + name);
      return;
    }
    if (done.containsKey(name)) {
      return;
    }
    path.add(name);
    graph.getOrDefault(name, Set.of()).forEach(next -> walk(next, path, graph, done, cycles));
    path.removeLast();
    done.put(name, true);
  }

  /** The files that ask the toolkit to run something later. */
  Set<String> callersOfLater() {
    return callers(LATER);
  }

  /** The files that supply the real time. */
  Set<String> suppliersOfTheClock() {
    return callers(REAL_CLOCKS);
  }

  private Set<String> callers(Set<String> methods) {
    return classes.stream()
        .filter(each ->
            Stream.concat(
                    each.getMethodCallsFromSelf().stream(),
                    each.getMethodReferencesFromSelf().stream())
                .anyMatch(access -> methods.contains(called(access))))
        .map(each -> each.getName().substring(root.length() + 1).replaceAll("\\$.*", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String called(JavaAccess<?> access) {
    return access.getTargetOwner().getName() + "." + access.getTarget().getName();
  }

  private boolean inside(JavaClass target) {
    return target.getPackageName().startsWith(root + ".");
  }

  private Optional<House.Room> room(JavaClass each) {
    if (!inside(each)) {
      return Optional.empty();
    }
    String name = each.getPackageName().substring(root.length() + 1);
    return House.all().values().stream()
        .filter(room -> name.equals(room.name()))
        .max(Comparator.comparing(House.Room::name));
  }
}
