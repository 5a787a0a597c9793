package fr.segur.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an advance request and a balance request have in common. */
public sealed interface LigneDemande permits LigneAvance, LigneSolde {

  /** Number of the line, from 1, unique in the file. */
  @Nullable
  Long numLigne();

  /** Always {@code C}. */
  @Nullable
  String typeAction();

  /** Dossier number: absent on an advance; that of the advance on a balance. */
  @Nullable
  String numeroASP();

  /** Number of the editor, 5 digits kept as text. */
  @Nullable
  String numeroEditeur();

  /** The order. */
  @Nullable
  Commande commande();

  /** Who receives the Prestation. */
  @Nullable
  Beneficiaires beneficiaires();

  /** Documents lodged with the request. */
  List<PieceJustificative> piecesJustificatives();
}
