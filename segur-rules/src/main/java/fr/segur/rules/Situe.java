package fr.segur.rules;

import fr.segur.model.Beneficiaires;
import fr.segur.model.Commande;
import fr.segur.model.Etablissement;
import fr.segur.model.Facture;
import fr.segur.model.Finess;
import fr.segur.model.LigneDemande;
import fr.segur.model.LigneSolde;
import fr.segur.model.PieceJustificative;
import fr.segur.model.ScenarioInstallation;
import fr.segur.model.Structure;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A part of a file that rules look at, with its ancestors and its place. */
public interface Situe {

  /** {@return JSON Pointer of the part} */
  String pointer();

  /** {@return rank of its request in the file, from 1; 0 for the head of the file} */
  int rang();

  /** {@return what could not be read in its request} */
  Illisibles illisibles();

  /**
   * The head of the file.
   *
   * @param numeroAns as lodged
   * @param siret as lodged
   * @param lignes number of requests of the file
   * @param illisibles places of the head that could not be read
   */
  record Depot(
      @Nullable String numeroAns, @Nullable String siret, int lignes, Illisibles illisibles)
      implements Situe {

    @Override
    public String pointer() {
      return "";
    }

    @Override
    public int rang() {
      return 0;
    }
  }

  /**
   * A request.
   *
   * @param index of the request in {@code lignesImport}, from 0
   * @param valeur the request
   * @param numeroDejaVu whether an earlier request of the file has the same {@code numLigne}
   * @param dossierDejaVu whether an earlier request of the file has the same {@code numeroASP}
   * @param illisibles places of the request that could not be read
   */
  record Ligne(
      int index,
      LigneDemande valeur,
      boolean numeroDejaVu,
      boolean dossierDejaVu,
      Illisibles illisibles)
      implements Situe {

    @Override
    public String pointer() {
      return "/lignesImport/" + index;
    }

    @Override
    public int rang() {
      return index + 1;
    }

    /** {@return the order, or null when absent} */
    public @Nullable Commande commande() {
      return valeur.commande();
    }

    /** {@return the beneficiaries, or null when absent} */
    public @Nullable Beneficiaires beneficiaires() {
      return valeur.beneficiaires();
    }

    /** {@return day of the order, or null when absent} */
    public @Nullable LocalDate dateCommande() {
      var commande = valeur.commande();
      return commande == null ? null : commande.dateCommande();
    }

    /** {@return amount declared at the advance, in euros excluding VAT, or null when absent} */
    public @Nullable BigDecimal montantSegurHT() {
      var commande = valeur.commande();
      return commande == null ? null : commande.montantSegurHT();
    }

    /** {@return the invoice of a balance, or null when absent} */
    public @Nullable Facture facture() {
      return valeur instanceof LigneSolde solde ? solde.facture() : null;
    }

    /** {@return amount declared at the balance, in euros excluding VAT, or null when absent} */
    public @Nullable BigDecimal montantFactureHT() {
      var facture = facture();
      return facture == null ? null : facture.montantSegurHT();
    }
  }

  /**
   * A client structure of a request.
   *
   * @param ligne its request
   * @param index in {@code structures}, from 0
   * @param valeur the structure
   * @param og its FINESS juridique, packed; see {@link Finess#pack}
   * @param dejaVue whether an earlier structure of the request has the same FINESS juridique
   * @param certificatDejaCommande whether an earlier structure of the file ordered a certificate
   *     for the same FINESS juridique
   */
  record StructureCliente(
      Ligne ligne,
      int index,
      Structure valeur,
      int og,
      boolean dejaVue,
      boolean certificatDejaCommande)
      implements Situe {

    @Override
    public String pointer() {
      return ligne.pointer() + "/beneficiaires/structures/" + index;
    }

    @Override
    public int rang() {
      return ligne.rang();
    }

    @Override
    public Illisibles illisibles() {
      return ligne.illisibles();
    }
  }

  /**
   * An ESMS of a client structure.
   *
   * @param structure its structure
   * @param index in {@code etablissements}, from 0
   * @param valeur the ESMS
   * @param geo its FINESS géographique, packed; see {@link Finess#pack}
   * @param dejaVu whether the same FINESS géographique stands earlier in the file
   */
  record Esms(StructureCliente structure, int index, Etablissement valeur, int geo, boolean dejaVu)
      implements Situe {

    @Override
    public String pointer() {
      return structure.pointer() + "/etablissements/" + index;
    }

    @Override
    public int rang() {
      return structure.rang();
    }

    @Override
    public Illisibles illisibles() {
      return structure.illisibles();
    }

    /** {@return day of the order it is in, or null when absent} */
    public @Nullable LocalDate dateCommande() {
      return structure.ligne().dateCommande();
    }

    /** {@return the installation, or null when absent} */
    public @Nullable ScenarioInstallation scenario() {
      return valeur.scenarioInstallation();
    }
  }

  /**
   * A document of a request.
   *
   * @param ligne its request
   * @param index in {@code piecesJustificatives}, from 0
   * @param valeur the document
   */
  record Piece(Ligne ligne, int index, PieceJustificative valeur) implements Situe {

    @Override
    public String pointer() {
      return ligne.pointer() + "/piecesJustificatives/" + index;
    }

    @Override
    public int rang() {
      return ligne.rang();
    }

    @Override
    public Illisibles illisibles() {
      return ligne.illisibles();
    }
  }
}
