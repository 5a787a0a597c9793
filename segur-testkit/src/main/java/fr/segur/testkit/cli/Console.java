package fr.segur.testkit.cli;

import fr.segur.model.Text;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The three streams of the process and the language of its words; UTF-8 on every platform. */
final class Console {

  private final InputStream in;
  private final Output out;
  private final Writer text;
  private final PrintWriter err;
  private final Locale locale;
  private final boolean terminal;

  Console(InputStream in, OutputStream out, OutputStream err, Locale locale, boolean terminal) {
    this.in = in;
    this.out = new Output(out);
    this.text = new OutputStreamWriter(this.out, StandardCharsets.UTF_8);
    this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
    this.locale = locale;
    this.terminal = terminal;
  }

  InputStream in() {
    return in;
  }

  /** Bytes of the result. */
  Output out() {
    return out;
  }

  /** Text of the result; never mixed with {@link #out()} without a flush. */
  Writer text() {
    return text;
  }

  Locale locale() {
    return locale;
  }

  /** Whether a person is looking. */
  boolean terminal() {
    return terminal;
  }

  String say(String fr, String en) {
    return new Text(fr, en).in(locale);
  }

  /** One line beside the result. */
  void error(String line) {
    err.print(line.replace('\n', ' ').replace('\r', ' ') + "\n");
    err.flush();
  }

  void progress(String text) {
    err.print("\r" + text);
    err.flush();
  }
}
