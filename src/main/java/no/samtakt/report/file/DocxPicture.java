package no.samtakt.report.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import no.samtakt.report.file.Block.Picture;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** A picture in a line of a Word file, with what it shows in words. */
final class DocxPicture {
  private DocxPicture() {}

  /**
   * Puts it last.
   *
   * @param wide and {@code high}: in points, as it is printed
   */
  static void add(XWPFParagraph paragraph, Picture picture, double wide, double high)
      throws IOException, InvalidFormatException {
    PictureType type = picture.type().equals("image/png") ? PictureType.PNG : PictureType.JPEG;
    XWPFRun run = paragraph.createRun();
    XWPFPicture placed =
        run.addPicture(
            new ByteArrayInputStream(picture.bytes()),
            type,
            "picture",
            Units.toEMU(wide),
            Units.toEMU(high));
    placed.getCTPicture().getNvPicPr().getCNvPr().setDescr(picture.alt());
    run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(picture.alt());
  }
}
