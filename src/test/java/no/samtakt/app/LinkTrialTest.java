package no.samtakt.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Links that are opened, on this machine alone. */
class LinkTrialTest {
  @Test
  void aPageThatIsThereAnswersAndOneThatIsGoneDoesNot() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> serve(server));
      String here = "http://localhost:" + server.getLocalPort();
      Map<String, Boolean> answers =
          LinkTrial.of(
              List.of(here + "/her", here + "/borte", here + "/innlogging", "ikke en lenke"));
      assertThat(answers)
          .containsEntry(here + "/her", true)
          .containsEntry(here + "/borte", false)
          .containsEntry(here + "/innlogging", true)
          .containsEntry("ikke en lenke", false);
    }
  }

  @Test
  void whereNobodyListensNothingAnswers() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    String link = "http://localhost:" + port + "/";
    assertThat(LinkTrial.of(List.of(link))).containsEntry(link, false);
  }

  private static void serve(ServerSocket server) {
    while (!server.isClosed()) {
      try (Socket socket = server.accept()) {
        byte[] asked = new byte[2048];
        int read = socket.getInputStream().read(asked);
        String first = new String(asked, 0, Math.max(0, read), StandardCharsets.UTF_8);
        String status =
            first.contains(" /borte ")
                ? "404 Not Found"
                : first.contains(" /innlogging ") ? "403 Forbidden" : "200 OK";
        socket
            .getOutputStream()
            .write(
                ("HTTP/1.1 " + status + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        // The test is over, or somebody hung up.
      }
    }
  }
}
