package fr.segur.schemas;

import fr.segur.model.Message;
import fr.segur.model.Text;
import fr.segur.rules.documents.Acteur;
import fr.segur.rules.documents.Checklist;
import fr.segur.rules.documents.Checklist.Point;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A checklist for people, with a box before each line and its source after it: plain text for a
 * terminal or a printer, or Markdown. Immutable and thread-safe.
 */
public final class ChecklistReport {

  private final Words words;
  private final boolean markdown;

  private ChecklistReport(Words words, boolean markdown) {
    this.words = words;
    this.markdown = markdown;
  }

  /**
   * {@return plain text, in French when the language of {@code locale} is French, else in English}
   *
   * @param locale French when its language is French, else English
   */
  public static ChecklistReport text(Locale locale) {
    return new ChecklistReport(new Words(locale), false);
  }

  /**
   * {@return markdown, in French when the language of {@code locale} is French, else in English}
   *
   * @param locale French when its language is French, else English
   */
  public static ChecklistReport markdown(Locale locale) {
    return new ChecklistReport(new Words(locale), true);
  }

  /**
   * Writes the checklist.
   *
   * @param checklist what to print
   * @param out where it goes; stays open
   * @throws IOException when {@code out} fails
   */
  public void write(Checklist checklist, Appendable out) throws IOException {
    var page = new Page(out);
    page.line((markdown ? "# " : "") + words.of(checklist.titre()));
    Text groupe = null;
    for (Point point : checklist.points()) {
      if (!point.groupe().equals(groupe)) {
        groupe = point.groupe();
        page.gap();
        page.line((markdown ? "## " : "── ") + words.of(groupe));
        page.gap();
      }
      write(point, page);
    }
  }

  private void write(Point point, Page page) throws IOException {
    page.line((markdown ? "- [ ] " : "[ ] ") + said(point.phrase()));
    String indent = markdown ? "  " : "    ";
    String wording = point.texte();
    if (wording != null) {
      page.line(indent + words.of("« " + wording + " »", "“" + wording + "”") + end());
    }
    page.line(indent + who(point.qui(), point.envers()) + " — " + when(point) + end());
    page.line(indent + point.code() + source(point));
  }

  private String who(Acteur qui, @Nullable Acteur envers) {
    String who = words.of(qui.label());
    return envers == null ? who : who + " → " + words.of(envers.label());
  }

  private String when(Point point) {
    Message due = point.echeance();
    String when = said(point.quand());
    return due == null ? when : when + words.of(" : ", ": ") + said(due);
  }

  private String said(Message message) {
    return words.sentence(message.in(words.locale()));
  }

  /** Two blanks at the end of a line of Markdown break it. */
  private String end() {
    return markdown ? "  " : "";
  }

  private String source(Point point) {
    return point.statements().isEmpty() ? "" : " — " + Citations.of(point.statements(), words);
  }
}
