package no.samtakt.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScaledCssTest {
  @Test
  void whatHoldsTextGrows() {
    assertThat(ScaledCss.scale(".a { -fx-font-size: 12px; -fx-padding: 0 10px 0 12.5px; }", 1.5))
        .isEqualTo(".a { -fx-font-size: 18px; -fx-padding: 0 15px 0 18.75px; }");
  }

  @Test
  void hairlinesAndFocusRingsStay() {
    String css = ".a { -fx-border-width: 1px; -fx-background-insets: -4px, 2px; }";

    assertThat(ScaledCss.scale(css, 2)).isEqualTo(css);
  }

  @Test
  void namesAndColoursAreNotLengths() {
    String css = ".icon-16px { -ink: #10px; -fx-text-fill: -grey-20; } /* v12px */";

    assertThat(ScaledCss.scale(css, 2)).isEqualTo(css);
  }

  @Test
  void nothingChangesAtTheDesignsOwnSize() {
    assertThat(ScaledCss.scale("-fx-font-size: 13px;", 1)).isEqualTo("-fx-font-size: 13px;");
  }
}
