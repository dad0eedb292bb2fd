package no.samtakt.app;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Opens links to see whether they answer: the only call to the network there is, and made only when
 * the leader presses the button for it. Nothing is sent but the address itself.
 */
final class LinkTrial {
  private static final Duration PATIENCE = Duration.ofSeconds(8);

  private LinkTrial() {}

  /** Whether each link answered. Slow: not for the window thread. */
  static Map<String, Boolean> of(List<String> links) {
    Map<String, Boolean> answers = new TreeMap<>();
    try (HttpClient client =
        HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build()) {
      for (String link : links) {
        answers.put(link, answers(client, link));
      }
    }
    return answers;
  }

  /** A page that asks who one is, or takes only some kinds of question, is there all the same. */
  private static boolean answers(HttpClient client, String link) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(link.strip())).timeout(PATIENCE).GET().build();
      int status = client.send(request, BodyHandlers.discarding()).statusCode();
      return status < 500 && status != 404 && status != 410;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
