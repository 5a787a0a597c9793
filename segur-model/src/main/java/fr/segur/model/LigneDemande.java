package fr.segur.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an advance request and a balance request have in common. */
public sealed interface LigneDemande permits LigneAvance, LigneSolde {

  /** {@return number of the line, from 1, unique in the file} */
  @Nullable
  Long numLigne();

  /** {@return always {@code C}} */
  @Nullable
  String typeAction();

  /** {@return dossier number: absent on an advance; that of the advance on a balance} */
  @Nullable
  String numeroASP();

  /** {@return number of the editor, 5 digits kept as text} */
  @Nullable
  String numeroEditeur();

  /** {@return the order} */
  @Nullable
  Commande commande();

  /** {@return who receives the Prestation} */
  @Nullable
  Beneficiaires beneficiaires();

  /** {@return documents lodged with the request} */
  List<PieceJustificative> piecesJustificatives();
}
