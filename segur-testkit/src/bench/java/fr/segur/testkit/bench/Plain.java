package fr.segur.testkit.bench;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The records a user would write to bind an advance file with Jackson alone. */
record Plain(
    String typeDemande,
    @Nullable String impId,
    String numeroAns,
    String siret,
    List<Ligne> lignesImport) {

  record Ligne(
      int numLigne,
      String typeAction,
      @Nullable String numeroASP,
      String numeroEditeur,
      Commande commande,
      Beneficiaires beneficiaires,
      List<Piece> piecesJustificatives) {}

  record Commande(
      String referenceAF,
      LocalDate dateCommande,
      String regimeTVA,
      BigDecimal tauxTVA,
      BigDecimal montantSegurHT) {}

  record Beneficiaires(
      boolean isMandataire,
      @Nullable String nomMandataire,
      @Nullable String emailMandataire,
      @Nullable String telephoneMandataire,
      List<Structure> structures) {}

  record Structure(
      String nomResponsable,
      String emailResponsable,
      String telephoneResponsable,
      @JsonProperty("FINESSJuridique") String finessJuridique,
      List<Etablissement> etablissements) {}

  record Etablissement(
      @JsonProperty("FINESSGeo") String finessGeo,
      String categorieFINESS,
      @Nullable String ancienneVersion,
      Scenario scenarioInstallation) {}

  record Scenario(boolean maitreIdentite, boolean stockageIdentite, String operateurMessagerie) {}

  record Piece(String nomFichier, String formatFichier, String typeFichier) {}
}
