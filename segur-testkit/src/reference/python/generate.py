#!/usr/bin/env python3
"""Random conformance cases without expectations, for comparing implementations: generate.py SEED N > cases.jsonl"""
import copy
import json
import random
import sys
from datetime import date, datetime, timedelta, timezone

READINGS = {
    "price": {"R-06": ["SUR_LE_TOTAL", "PAR_ESMS"], "R-07": ["TOTAL_MOINS_AVANCE", "SOIXANTE_DIX_POUR_CENT"]},
    "balance": {"R-07": ["TOTAL_MOINS_AVANCE", "SOIXANTE_DIX_POUR_CENT"]},
    "window": {"R-01": ["BLOQUE_A_14H01", "AVANT_14H", "AVANT_11H"], "R-02": ["JOUR_INCLUS", "JOUR_EXCLU"]},
    "order": {"R-03": ["JOUR_INCLUS", "JOUR_EXCLU"], "R-02": ["JOUR_INCLUS", "JOUR_EXCLU"]},
    "lifecycle": {"R-08": ["VINGTIEME_JOUR_INCLUS", "VINGTIEME_JOUR_EXCLU"], "R-18": ["SOLDE_MS2", "TOUTES"]},
    "pilot": {"R-14": ["PAR_NUMERO_ANS", "PAR_FOURNISSEUR"], "R-15": ["REGULARISABLE", "DEFINITIF"]},
    "modification": {"R-04": ["CATEGORIES_DE_L_APPEL", "TOUS_LES_ESMS"]},
}


def price(r):
    def part():
        edge = r.choice([1, 2, 4, 5, 10, 11, 19, 20, 99, 100, r.randint(1, 300)])
        return {"esmsOrganisme": r.choice([edge] * 12 + [None, 0]),
                "esmsCommandes": r.choice([1, edge, r.randint(1, 120)])}
    given = {"structures": [part() for _ in range(r.choice([1, 1, 1, 2, 3]))], **vat(r)}
    if r.random() < 0.5:
        given["montantSegurHT"] = "%d.%02d" % (r.randint(0, 60000), r.randint(0, 99))
    return given


def vat(r):
    regime = r.choice(["TTC", "HT"])
    return {"regimeTVA": regime, "tauxTVA": r.choice(["20", "8.5", "5.5", "2.1"]) if regime == "TTC" else "0"}


def balance(r):
    return {"montantSoldeHT": "%d.%02d" % (r.randint(1, 90000), r.randint(0, 99)),
            "avanceDecidee": "%d.%02d" % (r.randint(0, 40000), r.randint(0, 99)), **vat(r)}


def cpx(r):
    flag = [True, False, None]
    return {"demandeCertificatServeur": r.choice(flag), "contracutualisationOG": r.choice(flag),
            "StatutAdminTechnique": r.choice(["E", "S", None]), "contractualisationEditeur": r.choice(flag)}


def window(r):
    name = r.choice(["AF-MS2 DUI PDE-Va1", "AF-MS2-DUI PDE-Va1", "AF MS2 DUI-PDE Va1", "MDV", "BIO", "RAD", "HOP"])
    day = r.choice([datetime(2022, 11, 30, 14), datetime(2023, 4, 28, 14), datetime(2024, 1, 10), datetime(2024, 1, 11),
                    datetime(2024, 7, 10), datetime(2024, 7, 11), datetime(2022, 11, 30, 11)])
    moment = day + timedelta(seconds=r.choice([0, -1, 1, 59, 60, 61, 119, -3600, 3600, 7200, r.randint(-90000, 90000)]))
    return {"texte": name, "typeDemande": r.choice(["AVANCE", "SOLDE"]), "recuLe": stamp(r, moment)}


def stamp(r, moment):
    return moment.isoformat() + r.choice(["+01:00", "+02:00", "Z", "+00:00"])


def extraction(r):
    return {"dateCommande": (date(2021, 12, 20) + timedelta(days=r.randint(0, 800))).isoformat()}


def order(r):
    opening = r.choice([None, date(2022, 9, 8), date(2022, 10, 15)])
    evidence = r.choice([None, date(2023, 6, 28), date(2023, 1, 15), date(2022, 12, 1)])
    referenced = r.choice([None, date(2023, 3, 1), date(2023, 9, 1)])
    near = [d for d in (opening, evidence and evidence - timedelta(days=120), referenced, date(2022, 9, 7),
                        date(2022, 11, 1), date(2024, 1, 10)) if d]
    ordered = r.choice(near) + timedelta(days=r.choice([-1, 0, 1, r.randint(-60, 60)]))
    return {"dateCommande": ordered.isoformat(), "dateOuverture": opening and opening.isoformat(),
            "depotPreuvesLe": evidence and evidence.isoformat(), "referenceeLe": referenced and referenced.isoformat(),
            "mentionConditionnelle": r.random() < 0.5}


def finess(r):
    start = r.choice(["2A", "2B", "01", "97", "33", "2C", "A2"])
    tail = "".join(r.choice("0123456789") for _ in range(r.choice([7, 7, 7, 7, 6, 8])))
    return {"numero": start + tail}


def siret(r):
    start = r.choice(["356000000", "732829320", "438069684", "000000000"])
    return {"numero": start + "".join(r.choice("0123456789") for _ in range(r.choice([5, 5, 5, 4, 6])))}


def workingdays(r):
    return {"du": (date(2022, 1, 1) + timedelta(days=r.randint(0, 1800))).isoformat(), "jours": r.choice([0, 1, 2, 10, r.randint(0, 60)])}


EVENTS = ["PIECES_DEMANDEES", "PIECES_DEPOSEES", "MODIFICATION_DEMANDEE", "MODIFICATION_DEMANDEE", "MODIFICATION_CONFIRMEE",
          "MODIFICATION_ABANDONNEE", "DECISION_FAVORABLE", "REJET", "REPRISE", "PAIEMENT_LANCE", "PAIEMENT_EFFECTUE",
          "SUPPRESSION", "IMPORT_ACCEPTE"]


def lifecycle(r):
    moment = datetime(2023, 1, 1) + timedelta(days=r.randint(0, 420), hours=r.randint(0, 23))
    events = []
    for i in range(r.randint(1, 9)):
        kind = "IMPORT_ACCEPTE" if i == 0 and r.random() < 0.95 else r.choice(EVENTS)
        events.append({"le": stamp(r, moment), "type": kind})
        moment += timedelta(days=r.choice([0, 1, 5, 9, 10, 11, 19, 20, 21, 22]),
                            seconds=r.choice([10800, 0, 1, 86399, r.randint(10800, 86399)]))
        moment = moment.replace(hour=r.choice([0, 12, 21, 22, 23, moment.hour])) + timedelta(hours=3)
    given = {"demande": {"type": r.choice(["SOLDE", "SOLDE", "AVANCE"]), "couloir": r.choice(["MS2", "MS2", "MS2", "HOP", "MDV"])},
             "evenements": events}
    if r.random() < 0.7:
        given["au"] = stamp(r, moment)
    return given


def pilot(r):
    moment = datetime(2024, 11, 1)
    events, keys = [], []
    numbers = ["MSY12p4qNN", "Pbr2PFI004"]
    for i in range(r.randint(3, 22)):
        moment += timedelta(days=r.randint(0, 3), hours=r.randint(3, 20))
        kind = r.choice(["DECLARER"] * 5 + ["VALIDER"] * 4 + ["REJETER"] * 2 + ["PRENDRE_EN_CHARGE", "ANNULER", "ANNULER", "REGULARISER", "REGULARISER"])
        key = "p%d" % (len(keys) + 1) if kind == "DECLARER" and r.random() < 0.9 else r.choice(keys or ["p1"] + ["p9"])
        event = {"le": stamp(r, moment), "type": kind, "pilote": key}
        sons = r.choice(["DPI", "DPI", "PFI"])
        pv = {"type": r.choice(["PV_PILOTE"] * 9 + ["VA"]), "sons": r.choice([sons] * 9 + ["PFI"]), "signe": r.random() < 0.93}
        if kind == "DECLARER":
            keys.append(key)
            event |= {"numeroAns": r.choice(numbers), "numeroASP": "FINHOP0129%02dM0" % r.randint(1, 9), "pmsi": r.choice(["130028228", "130042096"]),
                      "sons": sons, "avance": {"statut": r.choice(["DECIDEE"] * 12 + ["EN_COURS"]),
                                               "paiement": r.choice(["PAIEMENT_EFFECTUE"] * 12 + ["PAIEMENT_EN_COURS"]), "vague": r.choice([2] * 12 + [1])},
                      "enrolementValide": r.random() < 0.96, "solutionReferencee": r.random() < 0.96, "pv": pv}
        elif kind == "REGULARISER":
            pv["sons"] = r.choice(["DPI", "DPI", "PFI"])
            event["pv"] = pv
        elif kind == "REJETER":
            event["motif"] = r.choice(["Informations manquantes dans le PV"] * 6 + ["", "  "])
        events.append(event)
    return {"role": r.choice(["FOURNISSEUR_ADMINISTRATEUR"] * 9 + ["FOURNISSEUR"]), "evenements": events}


def modification(r):
    geos = {"759000011": ["759001001", "759001019", "759001027", "759001035", "759001043"], "2A9000023": ["2A9002003", "2A9002011"]}
    codes = ["177", "177", "175", "286", "295"]

    def esms(geo, code):
        return {"FINESSGeo": geo, "categorieFINESS": code, "ancienneVersion": "1.0.1", "presentSolde": r.random() < 0.8,
                "scenarioInstallation": {"maitreIdentite": False, "stockageIdentite": True, "operateurMessagerie": "MAI_337"}}

    several = r.random() < 0.4
    ogs = list(geos) if several else ["759000011"]
    before = {"numLigne": 1, "typeAction": "C", "numeroASP": "FINMS2009167M0", "numeroEditeur": "00033",
              "commande": {"referenceAF": "AF-MS2 DUI PDE-Va1", "dateCommande": "2023-05-12", "regimeTVA": "TTC", "tauxTVA": 20.0},
              "facture": {"dateFacture": "2024-02-15", "montantSegurHT": 7300.0},
              "beneficiaires": {"isMandataire": several, "nomMandataire": "DURAND" if several else None,
                                "emailMandataire": "m@exemple.fr" if several else None,
                                "telephoneMandataire": "0102030405" if several else None,
                                "structures": [{"nomResponsable": "MARTIN Claire", "emailResponsable": "direction@og-exemple.fr",
                                                "telephoneResponsable": "0102030405", "FINESSJuridique": og,
                                                "etablissements": [esms(g, c) for g, c in zip(geos[og], codes)]} for og in ogs]},
              "piecesJustificatives": [{"nomFichier": "facture-00033.pdf", "formatFichier": "PDF", "typeFichier": "FACTURE"},
                                       {"nomFichier": "va-00033.pdf", "formatFichier": "PDF", "typeFichier": "VA"}]}
    after = copy.deepcopy(before)
    one = lambda: r.choice(after["beneficiaires"]["structures"])
    place = lambda: r.choice(one()["etablissements"])

    def put(holder, key, value):
        holder[key] = value

    edits = [
        lambda: put(after["facture"], "dateFacture", "2024-02-20"),
        lambda: put(after["facture"], "montantSegurHT", r.choice([7300.0, 1825.0, 1825.01, 3650.0, 5475.0, 9125.0, 9125.01, 100, 20000])),
        lambda: put(place(), "presentSolde", r.random() < 0.5),
        lambda: [put(e, "presentSolde", False) for s in after["beneficiaires"]["structures"] for e in s["etablissements"]],
        lambda: put(place()["scenarioInstallation"], "operateurMessagerie", "GIP_9"),
        lambda: put(place()["scenarioInstallation"], "maitreIdentite", True),
        lambda: put(place()["scenarioInstallation"], "stockageIdentite", False),
        lambda: put(after["beneficiaires"], "emailMandataire", "autre@exemple.fr") if several else None,
        lambda: put(after["beneficiaires"], "nomMandataire", "DUPONT") if several else None,
        lambda: put(after["beneficiaires"], "telephoneMandataire", "0600000000") if several else None,
        lambda: after["piecesJustificatives"].append({"nomFichier": "plus.pdf", "formatFichier": "PDF", "typeFichier": "AUTRE_S"}),
        lambda: after["piecesJustificatives"].pop(r.randrange(len(after["piecesJustificatives"]))),
        lambda: put(after["commande"], "dateCommande", "2023-05-13"),
        lambda: put(after["commande"], "tauxTVA", 8.5),
        lambda: put(after, "numeroEditeur", "00034"),
        lambda: put(after, "numeroASP", "FINMS2009168M0"),
        lambda: put(one(), "nomResponsable", "AUTRE Nom"),
        lambda: put(one(), "telephoneResponsable", "0600000001"),
        lambda: put(place(), "ancienneVersion", "2.0"),
        lambda: put(place(), "categorieFINESS", "236"),
        lambda: one()["etablissements"].append(esms("759001050", "177")),
        lambda: (lambda l: l.pop(r.randrange(len(l))) if len(l) > 1 else None)(one()["etablissements"]),
    ]
    for _ in range(r.choice([0, 1, 1, 1, 2, 2, 3])):
        r.choice(edits)()
    facts = {"recuLe": "2024-03-01T09:00:00+01:00", "dateOuverture": "2022-09-08",
             "solution": {"numeroAns": "MSY12p4qNN", "referenceeLe": "2023-03-01", "depotPreuvesLe": "2023-01-15", "retireeLe": None,
                          "profils": r.choice([["STOCKAGE_IDENTITE"]] * 6 + [["STOCKAGE_IDENTITE", "MAITRE_IDENTITE"], []])},
             "enrolement": {"siret": "43806968400019", "dsr": "DSR-MS2 DUI PDE-Va1", "valideLe": "2023-03-15"},
             "finess": [{"extraction": e, "organismes": [{"FINESSJuridique": og, "etablissements": [[g, c] for g, c in zip(geos[og], codes)]} for og in geos]}
                        for e in ("2022-01-03", "T2-2023")],
             "financements": [], "esmsNumerique": [],
             "avances": [{"numeroASP": "FINMS2009167M0", "statut": "DECIDEE", "paiement": "EFFECTUE", "recueLe": "2023-11-02T10:15:00+01:00",
                          "dateCommande": "2023-05-12", "regimeTVA": "TTC", "tauxTVA": 20.0, "montantSegurHT": 9125.0, "avanceDecidee": 3285.0,
                          "isMandataire": several, "etablissements": [g for og in ogs for g in geos[og]]}]}
    if r.random() < 0.08:
        del facts[r.choice(["finess", "solution"])]
    return {"avant": before, "apres": after, "facts": facts}


KINDS = [price, balance, cpx, window, extraction, order, finess, siret, workingdays, lifecycle, pilot, modification]


def main():
    r = random.Random(int(sys.argv[1]))
    for i in range(int(sys.argv[2])):
        kind = KINDS[i % len(KINDS)]
        given = kind(r)
        choices = READINGS.get(kind.__name__)
        if choices and r.random() < 0.4:
            reading = r.choice(list(choices))
            given["readings"] = {reading: r.choice(choices[reading])}
        print(json.dumps({"id": "%s-%d" % (kind.__name__, i), "kind": kind.__name__, "statements": [], "input": given}))


if __name__ == "__main__":
    main()
