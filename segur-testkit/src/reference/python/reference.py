#!/usr/bin/env python3
"""A second implementation of the conformance cases, written from the specification alone.

Reads cases (one JSON object a line) on standard input and answers each with one line
{"id": ..., "actual": {...}}; a case it does not know is answered {"id": ..., "actual": null}.
It shares no code with the library and knows nothing of it: where the two disagree, one is wrong.
"""
import json
import re
import sys
from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from zoneinfo import ZoneInfo

PARIS = ZoneInfo("Europe/Paris")
CENT = Decimal("0.01")

# ---------------------------------------------------------------- amounts (AF § 5, § 6)

TRANCHES = [
    ("A", 1, 1, "3333.33"), ("B", 2, 4, "2433.33"), ("C", 5, 10, "1825.00"),
    ("D", 11, 19, "1369.17"), ("E", 20, 99, "1026.67"), ("F", 100, None, "944.17"),
]


def half_up(amount):
    return amount.quantize(CENT, rounding=ROUND_HALF_UP)


def percent(amount, rate):
    return half_up(amount * rate / 100)


def text(amount):
    return str(amount.quantize(CENT))


def tranche(count):
    for name, low, high, price in TRANCHES:
        if count >= low and (high is None or count <= high):
            return name, Decimal(price)
    return None


def price(given):
    parts = []
    for structure in given["structures"]:
        count = structure.get("esmsOrganisme")
        if not count:
            return {"outcome": "INDETERMINE"}
        parts.append((*tranche(count), structure["esmsCommandes"]))
    answer = {"tranches": [name for name, _, _ in parts]}
    ceiling = sum((unit * ordered for _, unit, ordered in parts), Decimal(0))
    answer["plafondHT"] = text(ceiling)
    declared = given.get("montantSegurHT")
    declared = ceiling if declared is None else Decimal(str(declared))
    if declared > ceiling:
        return answer | {"outcome": "AU_DESSUS_DU_PLAFOND"}
    rate = Decimal(str(given["tauxTVA"])) if given["regimeTVA"] == "TTC" else Decimal(0)
    if option(given, "R-06", "SUR_LE_TOTAL") == "PAR_ESMS" and declared == ceiling:
        vat = sum((percent(unit, rate) * ordered for _, unit, ordered in parts), Decimal(0))
    else:
        vat = percent(declared, rate)
    payable = declared + vat
    advance = percent(payable, Decimal(30))
    rest = payable - advance
    if option(given, "R-07", "TOTAL_MOINS_AVANCE") == "SOIXANTE_DIX_POUR_CENT":
        rest = percent(payable, Decimal(70))
    return answer | {"tva": text(vat), "payable": text(payable), "avance": text(advance),
                     "solde": text(rest), "outcome": "OK"}


def balance(given):
    declared = Decimal(str(given["montantSoldeHT"]))
    rate = Decimal(str(given["tauxTVA"])) if given["regimeTVA"] == "TTC" else Decimal(0)
    payable = declared + percent(declared, rate)
    if option(given, "R-07", "TOTAL_MOINS_AVANCE") == "SOIXANTE_DIX_POUR_CENT":
        return {"payable": text(payable), "solde": text(percent(payable, Decimal(70))), "tropPercu": "0.00"}
    left = payable - Decimal(str(given["avanceDecidee"]))
    return {"payable": text(payable), "solde": text(max(left, Decimal(0))),
            "tropPercu": text(max(-left, Decimal(0)))}


# ---------------------------------------------------------------- certificates (guide 003)


def cpx(given):
    ordered = given.get("demandeCertificatServeur")
    og, status, editor = (given.get(k) for k in (
        "contracutualisationOG", "StatutAdminTechnique", "contractualisationEditeur"))
    if ordered is False and og is None and status is None and editor is None:
        return {"numeroCarteCPX": "INTERDIT"}
    if ordered is not True or og is None or editor is None or status not in ("E", "S"):
        return {"numeroCarteCPX": "INDETERMINE"}
    contracted = editor if status == "E" else og
    return {"numeroCarteCPX": "OBLIGATOIRE" if contracted else "FACULTATIF"}


# ---------------------------------------------------------------- calendar

WAVE_1 = ("MDV", "BIO", "RAD", "HOP")
CALL = "AF MS2 DUI PDE Va1"


def same_name(name):
    return re.sub(r"[-\s]", " ", name) == CALL


def window(given):
    then = instant(given["recuLe"]).astimezone(PARIS).replace(tzinfo=None)
    advance = given["typeDemande"] == "AVANCE"
    if same_name(given["texte"]):
        last = date(2024, 1, 10) if advance else date(2024, 7, 10)
        if option(given, "R-02", "JOUR_INCLUS") == "JOUR_EXCLU":
            return {"ouvert": then.date() < last}
        return {"ouvert": then.date() <= last}
    if given["texte"] not in WAVE_1:
        return None
    last = datetime(2022, 11, 30) if advance else datetime(2023, 4, 28)
    choice = option(given, "R-01", "BLOQUE_A_14H01")
    bound = timedelta(hours=14, minutes=1)
    if choice == "AVANT_14H":
        bound = timedelta(hours=14)
    elif choice == "AVANT_11H" and advance:
        bound = timedelta(hours=11)
    return {"ouvert": then < last + bound}


def extraction(given):
    day = date.fromisoformat(given["dateCommande"])
    if day.year == 2022:
        return {"extraction": "2022-01-03"}
    if day.year == 2023:
        return {"extraction": "T%d-2023" % ((day.month + 2) // 3)}
    if date(2024, 1, 1) <= day <= date(2024, 1, 10):
        return {"extraction": "T4-2023"}
    return {"extraction": None}


def order(given):
    def day(key):
        return date.fromisoformat(given[key]) if given.get(key) else None

    ordered, opening = day("dateCommande"), day("dateOuverture")
    evidence, referenced = day("depotPreuvesLe"), day("referenceeLe")
    broken, unknown = set(), False
    if opening:
        early = ordered <= opening if option(given, "R-03", "JOUR_INCLUS") == "JOUR_EXCLU" else ordered < opening
        if early:
            broken.add("S002-073")
    elif ordered < date(2022, 9, 7):
        broken.add("S002-073")
    elif ordered < date(2022, 11, 1):
        unknown = True
    if ordered > date(2024, 1, 10):
        broken.add("S002-027")
    near = evidence is not None and (evidence - ordered).days <= 120
    if referenced is None:
        unknown = unknown or not near or not given.get("mentionConditionnelle")
    elif ordered < referenced:
        if evidence is None:
            unknown = True
        elif not near:
            broken.add("S002-075")
        if not given.get("mentionConditionnelle"):
            broken.add("S002-116")
    outcome = "INELIGIBLE" if broken else "INDETERMINE" if unknown else "ELIGIBLE"
    return {"outcome": outcome, "statements": sorted(broken)}


def easter(year):
    a, b, c = year % 19, year // 100, year % 100
    d, e = b // 4, b % 4
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = c // 4, c % 4
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, rest = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, rest + 1)


def holidays(year):
    sunday = easter(year)
    moving = {sunday + timedelta(days=n) for n in (1, 39, 50)}
    fixed = {date(year, m, d) for m, d in
             ((1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25))}
    return moving | fixed


def workingdays(given):
    day, left = date.fromisoformat(given["du"]), given["jours"]
    while left:
        day += timedelta(days=1)
        if day.weekday() < 5 and day not in holidays(day.year):
            left -= 1
    return {"au": day.isoformat()}


# ---------------------------------------------------------------- identifiers


def luhn(digits):
    total = 0
    for i, digit in enumerate(reversed(digits)):
        double = digit * (1 + i % 2)
        total += double - 9 if double > 9 else double
    return total % 10 == 0


def finess(given):
    number = given["numero"]
    if not re.fullmatch(r"([0-9]{2}|2[AB])[0-9]{7}", number):
        return {"forme": False, "cle": False}
    return {"forme": True, "cle": luhn([int(c) for c in number.replace("A", "1").replace("B", "2")])}


def siret(given):
    number = given["numero"]
    if not re.fullmatch(r"[0-9]{14}", number) or number == "0" * 14:
        return {"forme": False, "cle": False}
    digits = [int(c) for c in number]
    la_poste = number.startswith("356000000") and sum(digits) % 5 == 0
    return {"forme": True, "cle": luhn(digits) or la_poste}


# ---------------------------------------------------------------- lives

MOVES = {
    ("EN_COURS", "PIECES_DEMANDEES"): "EN_ATTENTE_DE_PIECE_JOINTE_COMPLEMENTAIRE",
    ("EN_ATTENTE_DE_PIECE_JOINTE_COMPLEMENTAIRE", "PIECES_DEPOSEES"): "EN_COURS",
    ("EN_COURS", "MODIFICATION_DEMANDEE"): "A_MODIFIER",
    ("A_MODIFIER", "MODIFICATION_CONFIRMEE"): "EN_COURS",
    ("A_MODIFIER", "MODIFICATION_ABANDONNEE"): "EN_COURS",
    ("EN_COURS", "DECISION_FAVORABLE"): "DECIDEE",
    ("EN_COURS", "REJET"): "REJETEE",
    ("REJETEE", "REPRISE"): "EN_COURS",
    ("A_MODIFIER", "SUPPRESSION"): "SUPPRIMEE",
    (None, "IMPORT_ACCEPTE"): "EN_COURS",
}
MAILS = {"PIECES_DEMANDEES": "PIECES_COMPLEMENTAIRES_DEMANDEES", "MODIFICATION_DEMANDEE": "MODIFICATION_DEMANDEE",
         "DECISION_FAVORABLE": "DECISION_ATTRIBUTION", "REJET": "REJET"}
PAYMENTS = {("AUCUN_PAIEMENT_EN_COURS", "PAIEMENT_LANCE"): "PAIEMENT_EN_COURS",
            ("PAIEMENT_EN_COURS", "PAIEMENT_EFFECTUE"): "PAIEMENT_EFFECTUE"}


def paris_day(moment):
    return moment.astimezone(PARIS).date()


def lifecycle(given):
    request = given["demande"]
    timed = option(given, "R-18", "SOLDE_MS2") == "TOUTES" or (
        request["type"] == "SOLDE" and request["couloir"] == "MS2")
    days = 20 if option(given, "R-08", "VINGTIEME_JOUR_INCLUS") == "VINGTIEME_JOUR_INCLUS" else 19
    status, payment, since, reminded = None, "AUCUN_PAIEMENT_EN_COURS", None, False
    refused, mails, latest = [], [], None

    def pass_time(until):
        nonlocal status, reminded
        if status != "A_MODIFIER" or not timed:
            return
        day = paris_day(until)
        if not reminded and day >= since + timedelta(days=10):
            reminded = True
            mails.append({"le": (since + timedelta(days=10)).isoformat(), "type": "RELANCE_MODIFICATION"})
        if day > since + timedelta(days=days):
            status = "EN_COURS"

    for index, event in enumerate(given["evenements"]):
        moment, kind = instant(event["le"]), event["type"]
        if latest is not None and moment < latest:
            refused.append(index)
            continue
        latest = moment
        pass_time(moment)
        if (status, kind) in MOVES:
            status = MOVES[status, kind]
            if kind in MAILS:
                mails.append({"le": paris_day(moment).isoformat(), "type": MAILS[kind]})
            if kind == "MODIFICATION_DEMANDEE":
                since, reminded = paris_day(moment), False
        elif status == "DECIDEE" and (payment, kind) in PAYMENTS:
            payment = PAYMENTS[payment, kind]
        else:
            refused.append(index)
    if given.get("au"):
        pass_time(instant(given["au"]))
    last = (since + timedelta(days=days)).isoformat() if status == "A_MODIFIER" and timed else None
    return {"statut": status, "paiement": payment, "refuses": refused, "notifications": mails,
            "modifiableJusquAu": last}


def compliant(pv, sons):
    return bool(pv) and pv.get("type") == "PV_PILOTE" and pv.get("sons") == sons and pv.get("signe") is True


def pilot(given):
    by_number = option(given, "R-14", "PAR_NUMERO_ANS") == "PAR_NUMERO_ANS"
    mendable = option(given, "R-15", "REGULARISABLE") == "REGULARISABLE"
    manager = given.get("role") == "FOURNISSEUR_ADMINISTRATEUR"
    pilots, refused, mails, latest = {}, [], [], None

    def active(key):
        return pilots[key]["statut"] in ("EN_COURS", "VALIDEE")

    def room(number, asp, pmsi):
        others = [p for k, p in pilots.items() if active(k)]
        return (sum(p["ans"] == number for p in others) < 3
                and not any(p["asp"] == asp and p["pmsi"] == pmsi for p in others))

    def validated(number):
        return sum(p["statut"] == "VALIDEE" and (not by_number or p["ans"] == number) for p in pilots.values())

    def apply(event, day):
        kind, key = event["type"], event["pilote"]
        one = pilots.get(key)

        def mail(what):
            mails.append({"le": day, "type": what})

        if kind in ("DECLARER", "ANNULER", "REGULARISER") and not manager:
            return False
        if kind == "DECLARER":
            advance = event.get("avance") or {}
            allowed = (one is None and event.get("enrolementValide") is True
                       and event.get("solutionReferencee") is True
                       and advance.get("statut") == "DECIDEE"
                       and advance.get("paiement") == "PAIEMENT_EFFECTUE" and advance.get("vague") == 2
                       and all((event.get(key) or "").strip() for key in ("numeroAns", "numeroASP", "pmsi"))
                       and event.get("sons") in ("DPI", "PFI") and compliant(event.get("pv"), event["sons"])
                       and room(event["numeroAns"], event["numeroASP"], event["pmsi"]))
            if allowed:
                pilots[key] = {"statut": "EN_COURS", "ans": event["numeroAns"], "asp": event["numeroASP"],
                               "pmsi": event["pmsi"], "sons": event["sons"], "pris": False}
                mail("ACCUSE_RECEPTION")
            return allowed
        if one is None:
            return False
        status = one["statut"]
        if kind == "PRENDRE_EN_CHARGE" and status == "EN_COURS" and not one["pris"]:
            one["pris"] = True
            return True
        if kind == "VALIDER" and status == "EN_COURS":
            one["statut"] = "VALIDEE"
            mail("PILOTE_VALIDE")
            if validated(one["ans"]) == 3:
                mail("TROIS_PILOTES_VALIDES")
            return True
        if kind == "REJETER" and status == "EN_COURS" and (event.get("motif") or "").strip():
            one["statut"] = "REJETEE"
            mail("PILOTE_REJETE")
            return True
        if kind == "ANNULER" and (status == "EN_COURS" and not one["pris"] or status == "REJETEE" and mendable):
            one["statut"] = "ANNULEE"
            return True
        if (kind == "REGULARISER" and status == "REJETEE" and mendable and compliant(event.get("pv"), one["sons"])
                and room(one["ans"], one["asp"], one["pmsi"])):
            one["statut"], one["pris"] = "EN_COURS", False
            return True
        return False

    for index, event in enumerate(given["evenements"]):
        moment = instant(event["le"])
        if latest is not None and moment < latest:
            refused.append(index)
            continue
        latest = moment
        if not apply(event, paris_day(moment).isoformat()):
            refused.append(index)
    return {"pilotes": {k: p["statut"] for k, p in pilots.items()}, "refuses": refused,
            "soldeOuvert": {p["ans"]: validated(p["ans"]) >= 3 for p in pilots.values()},
            "notifications": mails}


# ---------------------------------------------------------------- modification of a balance (guide 000)

EDITABLE_SCENARIO = ("maitreIdentite", "stockageIdentite", "operateurMessagerie")
CONTACTS = ("nomMandataire", "emailMandataire", "telephoneMandataire")


def modification(given):
    before, after, facts = given["avant"], given["apres"], given.get("facts") or {}
    bad, missing = set(), False

    def compare(old, new, pointer, free=()):
        for key in sorted(set(old) | set(new)):
            if key not in free and old.get(key) != new.get(key):
                bad.add(pointer + "/" + key)

    def whole(old, new, pointer):
        """A part that is gone or unreadable is one difference; what was there is judged in its place."""
        if isinstance(new, type(old)):
            return new
        bad.add(pointer)
        return old

    compare(before, after, "", ("commande", "facture", "beneficiaires", "piecesJustificatives"))
    compare(before["commande"], whole(before["commande"], after["commande"], "/commande"), "/commande")
    invoice = whole(before["facture"], after["facture"], "/facture")
    compare(before["facture"], invoice, "/facture", ("dateFacture", "montantSegurHT"))
    old = before["beneficiaires"]
    new = whole(old, after["beneficiaires"], "/beneficiaires")
    compare(old, new, "/beneficiaires", ("structures", *CONTACTS))
    if not old["isMandataire"] and any(old[key] != new[key] for key in CONTACTS):
        bad.add("/beneficiaires/isMandataire")
    if old["isMandataire"] and new["isMandataire"]:
        bad.update("/beneficiaires/" + key for key in CONTACTS if not (new[key] or "").strip())

    def matched(olds, news, key, pointer, visit):
        where = {element[key]: i for i, element in enumerate(news)}
        known = {element[key] for element in olds}
        for i, element in enumerate(olds):
            if element[key] not in where:
                bad.add("%s/%d" % (pointer, i))
            else:
                j = where[element[key]]
                visit(element, news[j], "%s/%d" % (pointer, j))
        for j, element in enumerate(news):
            if element[key] not in known:
                bad.add("%s/%d" % (pointer, j))

    def establishment(a, b, pointer):
        compare(a, b, pointer, ("presentSolde", "scenarioInstallation"))
        place = pointer + "/scenarioInstallation"
        b["scenarioInstallation"] = whole(a["scenarioInstallation"], b["scenarioInstallation"], place)
        compare(a["scenarioInstallation"], b["scenarioInstallation"], place, EDITABLE_SCENARIO)
        whole(True, b["presentSolde"], pointer + "/presentSolde")

    def structure(a, b, pointer):
        compare(a, b, pointer, ("etablissements",))
        place = pointer + "/etablissements"
        b["etablissements"] = whole(a["etablissements"], b["etablissements"], place)
        matched(a["etablissements"], b["etablissements"], "FINESSGeo", place, establishment)

    structures = whole(old["structures"], new["structures"], "/beneficiaires/structures")
    matched(old["structures"], structures, "FINESSJuridique", "/beneficiaires/structures", structure)

    def name(piece):
        return piece["nomFichier"], piece["typeFichier"]

    pieces = whole(before["piecesJustificatives"], after["piecesJustificatives"], "/piecesJustificatives")
    for i, piece in enumerate(before["piecesJustificatives"]):
        if name(piece) not in map(name, pieces):
            bad.add("/piecesJustificatives/%d" % i)
    for i, piece in enumerate(pieces):
        if piece["formatFichier"] != "PDF":
            bad.add("/piecesJustificatives/%d/formatFichier" % i)

    profiles = (facts.get("solution") or {}).get("profils")
    count = {}
    for i, one in enumerate(structures):
        for j, esms in enumerate(one["etablissements"]):
            if not esms.get("presentSolde"):
                continue
            count[one["FINESSJuridique"]] = count.get(one["FINESSJuridique"], 0) + 1
            for flag, profile in (("maitreIdentite", "MAITRE_IDENTITE"), ("stockageIdentite", "STOCKAGE_IDENTITE")):
                if esms["scenarioInstallation"].get(flag):
                    if profiles is None:
                        missing = True
                    elif profile not in profiles:
                        bad.add("/beneficiaires/structures/%d/etablissements/%d/scenarioInstallation/%s" % (i, j, flag))
    if not count:
        bad.add("/beneficiaires/structures")
    ceiling = Decimal(0)
    for og, present in count.items():
        size = tranche_size(facts, og, before["commande"]["dateCommande"], given)
        if size is None:
            ceiling = None
            break
        ceiling += tranche(size)[1] * present
    if ceiling is None:
        missing = True
    amount = invoice["montantSegurHT"]
    if isinstance(amount, str) or Decimal(str(amount)) <= 0 or Decimal(str(amount)) * 100 % 1:
        bad.add("/facture/montantSegurHT")
    elif ceiling is not None and Decimal(str(amount)) > ceiling:
        bad.add("/facture/montantSegurHT")
    return {"accepte": False if bad else None if missing else True, "violations": sorted(bad)}


CATEGORIES = set("159 166 172 175 176 177 236 411 241 427 441 286 295 344 418 453 378 440".split())


def tranche_size(facts, og, ordered, given):
    wanted = "2022-01-03"
    if option(given, "R-05", "AU_03_01_2022") == "TRIMESTRE_DE_SIGNATURE":
        wanted = extraction({"dateCommande": ordered})["extraction"]
    for one in facts.get("finess") or []:
        if one["extraction"] == wanted:
            for organisme in one["organismes"]:
                if organisme["FINESSJuridique"] == og:
                    every = option(given, "R-04", "CATEGORIES_DE_L_APPEL") == "TOUS_LES_ESMS"
                    return sum(every or c in CATEGORIES for _, c in organisme["etablissements"]) or None
    return None


# ---------------------------------------------------------------- the protocol


def option(given, reading, default):
    return (given.get("readings") or {}).get(reading, default)


def instant(written):
    return datetime.fromisoformat(written.replace("Z", "+00:00"))


KINDS = {f.__name__: f for f in (price, balance, cpx, window, extraction, order, finess, siret, workingdays,
                                 lifecycle, pilot, modification)}


def main():
    for line in sys.stdin:
        if not line.strip():
            continue
        case = json.loads(line, parse_float=Decimal)
        answer = KINDS.get(case["kind"], lambda _: None)(case["input"])
        print(json.dumps({"id": case["id"], "actual": answer}, ensure_ascii=True), flush=True)


if __name__ == "__main__":
    main()
