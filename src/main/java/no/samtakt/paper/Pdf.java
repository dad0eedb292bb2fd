package no.samtakt.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;

/**
 * Sets pages as a tagged PDF that screen readers can read (PDF/UA), in the type that is brought
 * along. It takes a second the first time and belongs on no window thread.
 */
public final class Pdf {
  private static final int REGULAR = 400;
  private static final int MEDIUM = 600;
  private static final int BOLD = 700;

  private Pdf() {}

  /** The pages as a file. What the type has no sign for is changed in them first. */
  public static byte[] of(Markup pages) {
    pages.fit();
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
    builder.useFont(
        () -> Type.file("DejaVuSans.ttf"),
        Type.SECOND,
        REGULAR,
        FontStyle.NORMAL,
        true,
        EnumSet.of(FSFontUseCase.FALLBACK_FINAL));
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
    builder.useFont(() -> Type.file("Roboto-" + name + ".ttf"), Type.FAMILY, weight, style, true);
  }
}
