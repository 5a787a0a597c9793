package fr.segur.rules.courriels;

import fr.segur.model.Message;
import fr.segur.model.Text;
import fr.segur.rules.Paris;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One notification, ready to be sent or shown.
 *
 * @param modele what it is
 * @param le when it is sent
 * @param destinataire to whom: the address given at the enrolment (S004-46)
 * @param arguments the values its subject and body need, as {@link Message} takes them
 * @param commentaire what a gestionnaire wrote for this reader, which stands where the body says
 *     {@code {commentaire}}; null or blank for nothing
 */
public record Courriel(
    Modele modele,
    Instant le,
    String destinataire,
    Map<String, Object> arguments,
    @Nullable String commentaire) {

  private static final Pattern VALUE = Pattern.compile("\\{([A-Za-z]+)}");
  private static final String COMMENTAIRE = "commentaire";
  private static final DateTimeFormatter TITLE_DATE =
      DateTimeFormatter.ofPattern("dd/MM/uu", Locale.ROOT);
  private static final Text SALUTATION = new Text("Madame, Monsieur,", "Dear Sir or Madam,");
  private static final Text SIGNATURE =
      new Text("L'Agence de services et de paiement", "Agence de services et de paiement");

  /**
   * @param modele what it is
   * @param le when it is sent
   * @param destinataire to whom: the address given at the enrolment (S004-46)
   * @param arguments the values its subject and body need, as {@link Message} takes them
   * @param commentaire what a gestionnaire wrote for this reader, which stands where the body says
   *     {@code {commentaire}}; null or blank for nothing
   * @throws IllegalArgumentException when a value of the subject is missing: programmers compose
   *     notifications
   */
  public Courriel {
    arguments = Map.copyOf(arguments);
    if (!complete(modele.objet().fr(), arguments, null)) {
      throw new IllegalArgumentException(
          "missing a value of the subject of " + modele.name() + ": " + arguments.keySet());
    }
    commentaire = commentaire == null || commentaire.isBlank() ? null : commentaire.strip();
  }

  /** {@return the day of sending, Europe/Paris} */
  public LocalDate jour() {
    return Paris.jour(le);
  }

  /**
   * {@return its title in a list: the day of sending, then the subject ({@code 21/01/25 - …},
   * S004-68)}
   *
   * @param locale French when its language is French, else English
   */
  public String titre(Locale locale) {
    return TITLE_DATE.format(jour()) + " - " + objet(locale);
  }

  /**
   * {@return its subject}
   *
   * @param locale French when its language is French, else English
   */
  public String objet(Locale locale) {
    return new Message(modele.objet(), arguments).in(locale);
  }

  /**
   * {@return its body: paragraphs of plain text, a blank line between two of them}
   *
   * @param locale French when its language is French, else English
   */
  public String corps(Locale locale) {
    String middle = modele.corps().stream()
        .filter(paragraph -> complete(paragraph.fr(), arguments, commentaire))
        .map(paragraph -> written(paragraph, locale))
        .collect(Collectors.joining("\n\n"));
    return SALUTATION.in(locale) + "\n\n" + middle + "\n\n" + SIGNATURE.in(locale);
  }

  /** {@return ids of the statements it comes from} */
  public List<String> statements() {
    return modele.statements();
  }

  /** The comment is whole whatever its length, where other values are cut. */
  private String written(Text paragraph, Locale locale) {
    String sentence = new Message(paragraph, arguments).in(locale);
    return commentaire == null
        ? sentence
        : sentence.replace('{' + COMMENTAIRE + '}', printable(commentaire));
  }

  private static boolean complete(
      String template, Map<String, Object> arguments, @Nullable String commentaire) {
    Matcher value = VALUE.matcher(template);
    while (value.find()) {
      String name = value.group(1);
      boolean given = name.equals(COMMENTAIRE) ? commentaire != null : arguments.containsKey(name);
      if (!given) {
        return false;
      }
    }
    return true;
  }

  /** Line ends stay; other control characters would fool a terminal or a reader. */
  private static String printable(String text) {
    var out = new StringBuilder(text.length());
    text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .filter(c ->
            c == '\n' || (!Character.isISOControl(c) && Character.getType(c) != Character.FORMAT))
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
