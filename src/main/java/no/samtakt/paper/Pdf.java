package no.samtakt.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Sets pages as a tagged PDF that screen readers can read (PDF/UA), in Roboto. It takes a second
 * the first time and belongs on no window thread.
 */
public final class Pdf {
  static final String FAMILY = "Roboto";
  private static final int REGULAR = 400;
  private static final int MEDIUM = 600;
  private static final int BOLD = 700;

  private Pdf() {}

  /** The pages as a file. */
  public static byte[] of(Markup pages) {
    // What it finds worth telling is told to nobody: our pages are our own.
    XRLog.setLoggingEnabled(false);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.withProducer("Samtakt");
    face(builder, "Regular", REGULAR, FontStyle.NORMAL);
    face(builder, "Italic", REGULAR, FontStyle.ITALIC);
    face(builder, "Medium", MEDIUM, FontStyle.NORMAL);
    face(builder, "Bold", BOLD, FontStyle.NORMAL);
    // Nothing is ever fetched from anywhere; a picture stands in the page itself.
    builder.useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null);
    builder.withW3cDocument(pages.document(), null);
    builder.toStream(bytes);
    try {
      builder.run();
    } catch (IOException e) {
      throw new UncheckedIOException("a PDF in memory", e);
    }
    return bytes.toByteArray();
  }

  private static void face(PdfRendererBuilder builder, String name, int weight, FontStyle style) {
    builder.useFont(() -> source(name), FAMILY, weight, style, true);
  }

  private static InputStream source(String name) {
    InputStream bytes = Pdf.class.getResourceAsStream("Roboto-" + name + ".ttf");
    if (bytes == null) {
      throw new IllegalStateException("missing type Roboto " + name);
    }
    return bytes;
  }
}
