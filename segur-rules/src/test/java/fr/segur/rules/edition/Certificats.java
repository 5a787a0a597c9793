package fr.segur.rules.edition;

import static fr.segur.rules.Exemples.OG;

import fr.segur.model.CertificatServeur;
import fr.segur.model.Champ;
import fr.segur.model.CommandeCertificat;
import fr.segur.model.CommandeCertificatBuilder;
import fr.segur.model.LigneAvance;
import fr.segur.model.Option;
import fr.segur.model.Reading;
import fr.segur.model.Readings;
import fr.segur.model.StatutAdminTechnique;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.Essai;
import fr.segur.rules.Exemples;
import fr.segur.rules.Settings;
import java.util.List;
import java.util.function.UnaryOperator;

/** An advance of two organismes, the first of which orders a certificate. */
final class Certificats {

  static final String OTHER = "2A9000023";

  static final CertificatServeur BLOCK = CertificatServeur.builder()
      .numeroCarteCPX("1234567890")
      .nomAdminTechnique("STU")
      .telAdminTechnique("0603334174")
      .emailAdminTechnique("a.stu@mail.com")
      .utiliteCertificat("DMP,INS")
      .build();

  static final CommandeCertificat ORDER = CommandeCertificat.builder()
      .demandeCertificatServeur(true)
      .contractualisationOg(true)
      .statutAdminTechnique(StatutAdminTechnique.EDITEUR)
      .contractualisationEditeur(true)
      .certificatServeur(BLOCK)
      .build();

  static final GuideDeSaisie GUIDE =
      GuideDeSaisie.libre(AfMs2DuiPde.V2, Exemples.FAITS, Settings.DEFAULTS);

  static final LigneAvance LODGED = Essai.valide()
      .structure(s -> s.certificat(ORDER))
      .beneficiaires(b -> b.isMandataire(true)
          .nomMandataire("DURAND")
          .emailMandataire("a@b.fr")
          .telephoneMandataire("06")
          .addStructures(Exemples.structure(OTHER, Exemples.esms("2A9002003", "236"))))
      .demande()
      .lignes()
      .get(0);

  private Certificats() {}

  static GuideDeSaisie guide(Reading reading, Option option) {
    return GuideDeSaisie.libre(
        AfMs2DuiPde.V2,
        Exemples.FAITS,
        Settings.DEFAULTS.with(Readings.DEFAULTS.with(reading, option)));
  }

  static LigneCertificat row(String finess, UnaryOperator<CommandeCertificatBuilder> edit) {
    return new LigneCertificat(
        finess, edit.apply(CommandeCertificat.builder().from(ORDER)).build());
  }

  static LigneCertificat typed(UnaryOperator<CommandeCertificatBuilder> edit) {
    return new LigneCertificat(OG, edit.apply(CommandeCertificat.builder()).build());
  }

  static EtatDuChamp field(List<EtatDuChamp> form, Champ champ) {
    return form.stream().filter(one -> one.champ().champ() == champ).findFirst().orElseThrow();
  }
}
