package fr.segur.rules.documents;

import fr.segur.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * How the responsible person of the client agreed (S002-117, S002-125).
 *
 * @param moyen manuscript, or which electronic signature
 * @param niveau level of an eIDAS signature; null for every other
 * @param signataire name of who signed
 * @param parLeResponsable whether who signed is responsible for the client structure
 */
public record Signature(
    @Nullable Moyen moyen,
    @Nullable Niveau niveau,
    @Nullable String signataire,
    @Nullable Boolean parLeResponsable) {

  /** The means that the text admits: a closed list. */
  public enum Moyen {
    /** By hand. */
    MANUSCRITE("manuscrite", "by hand"),
    /** By certificate of a CPx card. */
    CPX("par certificat d'une carte CPx", "by certificate of a CPx card"),
    /** By Pro Santé Connect. */
    PRO_SANTE_CONNECT("par Pro Santé Connect", "by Pro Santé Connect"),
    /** One star or more. */
    RGS("par certificat logiciel RGS*", "by software certificate RGS*"),
    /** Simple or more. */
    EIDAS("électronique eIDAS", "electronic eIDAS");

    private final Text label;

    Moyen(String fr, String en) {
      this.label = new Text(fr, en);
    }

    /** {@return how people call it} */
    public Text label() {
      return label;
    }
  }

  /** Levels of an eIDAS signature, the lowest first; the text asks for simple at least. */
  public enum Niveau {
    /** Simple electronic signature. */
    SIMPLE,
    /** Advanced electronic signature. */
    AVANCEE,
    /** Qualified electronic signature. */
    QUALIFIEE;

    /** The lowest that is accepted. */
    public static final Niveau MINIMUM = SIMPLE;
  }
}
