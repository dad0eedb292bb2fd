package no.samtakt.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import no.samtakt.notes.Tag;
import no.samtakt.rehearsal.Action;
import no.samtakt.rehearsal.Script.Cue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptLineTest {
  @Test
  void readsEveryAction() throws Complaint {
    Duration at = Duration.ofMinutes(5);
    assertThat(
            ScriptLine.read(
                "{'at':'PT5M','do':'note','tag':'follow-up','text':'Æ'}".replace('\'', '"')))
        .isEqualTo(new Cue(at, new Action.Note(Tag.FOLLOW_UP, "Æ")));
    assertThat(read("'do':'note','text':'Ø'")).isEqualTo(new Action.Note(null, "Ø"));
    assertThat(read("'do':'note','text':'Ø','tag':null")).isEqualTo(new Action.Note(null, "Ø"));
    assertThat(read("'do':'note','tag':'follow-up','text':'Ø','owner':'Åse','due':'2026-12-15'"))
        .isEqualTo(new Action.Note(Tag.FOLLOW_UP, "Ø", "Åse", LocalDate.of(2026, 12, 15)));
    assertThat(read("'do':'edit-note','note':2,'tag':'idea','text':'Å'"))
        .isEqualTo(new Action.EditNote(2, Tag.IDEA, "Å"));
    assertThat(read("'do':'move-note','note':2,'item':'ut'"))
        .isEqualTo(new Action.MoveNote(2, "ut"));
    assertThat(read("'do':'tick-note','note':3")).isEqualTo(new Action.TickNote(3));
    assertThat(read("'do':'delete-note','note':'3'")).isEqualTo(new Action.DeleteNote(3));
    assertThat(read("'do':'restore-note','note':3")).isEqualTo(new Action.RestoreNote(3));
    assertThat(read("'do':'next'")).isEqualTo(new Action.Next());
    assertThat(read("'do':'pause'")).isEqualTo(new Action.Pause());
    assertThat(read("'do':'resume'")).isEqualTo(new Action.Resume());
    assertThat(read("'do':'join','name':'Åse'")).isEqualTo(new Action.Join("Åse"));
    assertThat(read("'do':'leave','name':'Åse'")).isEqualTo(new Action.Leave("Åse"));
  }

  @ParameterizedTest
  @CsvSource({
    "PT2M, PT2M",
    "-PT2M, PT-2M",
    "PT-2M, PT-2M",
    "PT-1M30S, PT-1M-30S",
    "2 min, PT2M",
    "-2 min, PT-2M",
    "+1, PT1M"
  })
  void adjustmentsAreWrittenInManyWays(String written, Duration by) throws Complaint {
    assertThat(read("'do':'adjust','by':'" + written + "'")).isEqualTo(new Action.Adjust(by));
  }

  @Test
  void aNumberIsMinutes() throws Complaint {
    assertThat(ScriptLine.read("{\"at\":5,\"do\":\"next\"}").at()).isEqualTo(Duration.ofMinutes(5));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[] | cli.script.not-json",
        "{\"at\":1,\"do\":\"delete-note\",\"note\":0} | cli.script.note",
        "{\"at\":1,\"do\":\"note\",\"text\":\"x\",\"due\":\"15.12\"} | cli.script.due",
        "{\"at\":\"PT1M\" | cli.script.not-json",
        "{} {} | cli.script.not-json",
        "{\"at\":\"PT1M\",\"at\":\"PT2M\",\"do\":\"next\"} | cli.script.not-json",
        "{\"at\":\"PT1M\"} | cli.script.missing",
        "{\"do\":\"next\"} | cli.script.missing",
        "{\"at\":\"-PT1M\",\"do\":\"next\"} | cli.script.at",
        "{\"at\":\"soon\",\"do\":\"next\"} | cli.script.at",
        "{\"at\":[],\"do\":\"next\"} | cli.script.text",
        "{\"at\":\"PT1M\",\"do\":\"dance\"} | cli.script.do",
        "{\"at\":\"PT1M\",\"do\":\"next\",\"name\":\"Åse\"} | cli.script.key",
        "{\"at\":\"PT1M\",\"do\":\"note\",\"text\":\" \"} | cli.script.text",
        "{\"at\":\"PT1M\",\"do\":\"note\",\"text\":\"x\",\"tag\":\"y\"} | cli.script.tag",
        "{\"at\":\"PT1M\",\"do\":\"adjust\"} | cli.script.missing",
        "{\"at\":\"PT1M\",\"do\":\"adjust\",\"by\":\"0\"} | cli.script.by",
        "{\"at\":\"PT1M\",\"do\":\"join\"} | cli.script.missing"
      })
  void whatIsWrongIsNamed(String line, String key) {
    assertThatThrownBy(() -> ScriptLine.read(line))
        .isInstanceOfSatisfying(
            Complaint.class,
            complaint -> {
              assertThat(complaint.reason().key()).isEqualTo(key);
              assertThat(complaint.exit()).isEqualTo(Exit.INVALID);
            });
  }

  private static Action read(String rest) throws Complaint {
    return ScriptLine.read(("{'at':'5 min'," + rest + "}").replace('\'', '"')).action();
  }
}
