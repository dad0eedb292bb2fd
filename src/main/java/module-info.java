import org.jspecify.annotations.NullMarked;

/** Samtakt, a desktop facilitation console: it opens a run sheet and drives a live session. */
@NullMarked
module no.samtakt {
  requires static org.jspecify;
  requires java.logging;
  requires java.sql;
  // For the chimes alone; ControlsFX brings it along in any case.
  requires java.desktop;
  // To try links, and only when the leader asks for it.
  requires java.net.http;
  requires javafx.controls;
  requires org.controlsfx.controls;
  requires atlantafx.base;
  requires org.kordamp.ikonli.javafx;
  requires org.kordamp.ikonli.bootstrapicons;
  requires com.formdev.flatlaf.fonts.inter;
  // PDFBox logs by it, and is no module that could say so.
  requires org.apache.commons.logging;
  requires openhtmltopdf.core;
  requires openhtmltopdf.pdfbox;
  requires org.apache.fontbox;
  requires org.apache.pdfbox.io;
  requires java.xml;
  requires tools.jackson.databind;
  requires tools.jackson.dataformat.yaml;
  requires tools.jackson.dataformat.csv;
  requires org.snakeyaml.engine;
  requires org.xerial.sqlitejdbc;
  requires org.apache.poi.poi;
  requires org.apache.poi.ooxml;
  requires org.apache.poi.ooxml.schemas;
  requires org.apache.xmlbeans;
  requires org.commonmark;
  requires info.picocli;
  requires org.jgrapht.core;
  requires org.pcollections;
}
