"""Reference values for the measures by networkx, igraph and numpy. See README.md beside this file."""

import itertools
import json
import math
import pathlib
import random
import sys
from datetime import date
from fractions import Fraction

import igraph
import networkx as nx
import numpy as np

here = pathlib.Path(__file__).parent
data = here.parent.parent.parent / "examples" / "data"
as_of = date(2026, 3, 1)
weights = {"truster": 4, "trustee": 2, "thirdParty": 1, "observed": 1}

kite = [
    (0, 1), (0, 2), (0, 3), (0, 5), (1, 3), (1, 4), (1, 6), (2, 3), (2, 5), (3, 4), (3, 5), (3, 6), (4, 6), (5, 6),
    (5, 7), (6, 7), (7, 8), (8, 9),
]  # fmt: skip
two_triangles = [(0, 1), (0, 2), (1, 2), (2, 3), (3, 4), (3, 5), (4, 5)]
line_of_five = [(0, 1), (1, 2), (2, 3), (3, 4)]


def plain(edges, count):
    people = [{"id": str(i), "role": "member", "introducer": True, "interviewed": None} for i in range(count)]
    return {"people": people, "arcs": {(str(a), str(b)): 0.5 for a, b in edges}, "evidence": None}


def demo(name):
    document = json.loads((data / f"{name}.json").read_text())
    people = []
    for person in document["people"]:
        consent = person["consent"]
        informed = consent["state"] == "informed"
        agreed = consent["state"] == "consented" and "beIntroducer" in consent["scopes"]
        people.append(
            {
                "id": person["id"],
                "role": person["role"],
                "introducer": informed or agreed,
                "interviewed": person.get("interviewed"),
            }
        )
    seen = {}
    for tie in document["ties"]:
        days = (as_of - date.fromisoformat(tie["date"])).days if "date" in tie else 0
        weight = weights[tie["reportedBy"]] * 0.5 ** (max(0, days) / 365) if "score" in tie else 0
        share = (2 * tie["score"] - 1) / 10 if "score" in tie else 0
        before = seen.get((tie["from"], tie["to"]), (0, 0))
        seen[(tie["from"], tie["to"])] = (before[0] + weight * share, before[1] + weight * (1 - share))
    arcs = {ends: (1 + r) / (2 + r + s) for ends, (r, s) in seen.items()}
    return {"people": people, "arcs": arcs, "evidence": None}


def random_network(seed, count, arc_count):
    chance = random.Random(seed)
    evidence = {}
    while len(evidence) < arc_count:
        a, b = chance.sample(range(count), 2)
        evidence[(f"R{a:02}", f"R{b:02}")] = (chance.randrange(9), chance.randrange(5))
    roles = ["keyFigure"] * 4 + ["candidate"] * 3 + ["member"] * (count - 7)
    people = [
        {"id": f"R{i:02}", "role": role, "introducer": True, "interviewed": None} for i, role in enumerate(roles)
    ]
    return {
        "people": people,
        "arcs": {ends: (1 + r) / (2 + r + s) for ends, (r, s) in evidence.items()},
        "evidence": [[a, b, r, s] for (a, b), (r, s) in evidence.items()],
    }


networks = {
    "kite": plain(kite, 10),
    "twoTriangles": plain(two_triangles, 6),
    "lineOfFive": plain(line_of_five, 5),
    "pendrecht": demo("pendrecht"),
    "zuidwijk": demo("zuidwijk"),
    "beverwaard": demo("beverwaard"),
    "random24": random_network(24, 24, 60),
    "random40": random_network(40, 40, 90),
}


class Length:
    """-ln p, kept as the exact p: sums of logarithms depend on their order, and equally likely ways must stay equal."""

    def __init__(self, p):
        self.p = Fraction(p).limit_denominator(10**6)

    def __radd__(self, other):
        return self if other == 0 else NotImplemented

    def __add__(self, other):
        sum_of_both = Length(1)
        sum_of_both.p = self.p * other.p
        return sum_of_both

    def __eq__(self, other):
        return isinstance(other, Length) and self.p == other.p

    def __lt__(self, other):
        return self.p > other.p


def graphs(network, directed):
    """The graph of trust (truster -> trusted), with p and the length -ln p; undirected, the likelier of the two."""
    trust = nx.DiGraph() if directed else nx.Graph()
    trust.add_nodes_from(person["id"] for person in network["people"])
    for (a, b), p in network["arcs"].items():
        if trust.has_edge(a, b):
            p = max(p, trust[a][b]["p"])
        trust.add_edge(a, b, p=p, length=Length(p))
    return trust, trust.reverse() if directed else trust


def igraph_of(graph):
    ids = list(graph)
    number = {v: i for i, v in enumerate(ids)}
    edges = [(number[a], number[b]) for a, b in graph.edges]
    return ids, igraph.Graph(n=len(ids), edges=edges, directed=graph.is_directed())


def distances_of(graph):
    return np.array(igraph_of(graph)[1].distances(mode="out"), dtype=float)


def distance_reach(distances, members):
    nearest = distances[list(members)].min(axis=0)
    outside = [v for v in range(len(distances)) if v not in members]
    total = sum(1 / nearest[v] for v in outside if np.isfinite(nearest[v]))
    n = len(distances)
    rest = n - len(members)
    return {
        "paper": (len(members) + total) / n,
        "excludeOverN": total / n,
        "excludeOverRest": total / rest if rest else None,
        "reach1": sum(1 for v in outside if nearest[v] <= 1),
        "reach2": sum(1 for v in outside if nearest[v] <= 2),
    }


def fragmentation(ig, members):
    left = ig.copy()
    left.delete_vertices(list(members))
    n = left.vcount()
    if n < 2:
        return None, None
    d = np.array(left.distances(mode="out"), dtype=float)
    np.fill_diagonal(d, np.inf)
    with np.errstate(divide="ignore"):
        return 1 - np.isfinite(d).sum() / (n * (n - 1)), 1 - (1 / d).sum() / (n * (n - 1))


def best(n, size, value):
    top, sets = -1.0, []
    for members in itertools.combinations(range(n), size):
        found = value(members)
        if found > top + 1e-9:
            top, sets = found, []
        if found >= top - 1e-9:
            sets.append(members)
    return {"value": top, "sets": [[int(v) for v in s] for s in sets]}


def reach_within_two(network):
    """R1 and R2 by their definitions, one person at a time."""
    roles = {person["id"]: person["role"] for person in network["people"]}
    introducer = {person["id"] for person in network["people"] if person["introducer"] and person["role"] != "keyFigure"}
    arcs = network["arcs"]
    direct, introduced = {}, {}
    for k in roles:
        targets = {t for t in roles if t != k and roles[t] != "keyFigure"}
        r1 = {t for t in targets if (t, k) in arcs}
        r2 = {
            t
            for t in targets
            for x in introducer - {t, k}
            if arcs.get((t, x), 0) >= 0.5 and arcs.get((x, k), 0) >= 0.5
        }
        direct[k], introduced[k] = len(r1), len(r1 | r2)
    return direct, introduced


def constraint_of(graph):
    """networkx 2.8 gives nan also for somebody who is trusted but trusts nobody: left out here, igraph has her."""
    return {v: c for v, c in nx.constraint(graph).items() if not math.isnan(c)}


def values(network, directed):
    trust, contact = graphs(network, directed)
    ids, ig = igraph_of(contact)
    n = len(ids)
    both = nx.Graph(trust)
    both_ig = igraph_of(both)[1]
    p = np.array([[contact[a][b]["p"] if contact.has_edge(a, b) else 0 for b in ids] for a in ids])
    hops = distances_of(contact)
    weighted = {**dict.fromkeys(ids, 0), **nx.betweenness_centrality(contact, weight="length")}
    by_igraph = {
        "betweenness": [b / ((n - 1) * (n - 2)) * (1 if directed else 2) for b in ig.betweenness(directed=directed)],
        "coreness": both_ig.coreness(),
        "constraint": [None if math.isnan(c) else c for c in ig.constraint()],
        "pagerank": igraph_of(trust)[1].pagerank(damping=0.85),
        "articulation": sorted(both_ig.articulation_points()),
        "components": len(both_ig.connected_components()),
        "reciprocity": ig.reciprocity() if directed else None,
    }
    parts = nx.number_connected_components(both)
    without_each = {}
    for v in ids:
        left = both.copy()
        left.remove_node(v)
        without_each[v] = max(0, nx.number_connected_components(left) - parts)
    circle = {person["id"]: person["role"] == "keyFigure" for person in network["people"]}
    nx.set_node_attributes(both, circle, "circle")
    largest = max(nx.connected_components(both), key=len)
    mixing = nx.attribute_mixing_matrix(both, "circle", mapping={False: 0, True: 1})
    result = {
        "betweenness": nx.betweenness_centrality(contact),
        "betweennessWeighted": weighted,
        "closeness": nx.closeness_centrality(trust),
        "harmonic": {v: h / (n - 1) for v, h in nx.harmonic_centrality(trust).items()},
        "degree": nx.degree_centrality(trust),
        "pagerank": nx.pagerank(trust, alpha=0.85, tol=1e-14, max_iter=1000, weight=None),
        "constraint": constraint_of(trust),
        "coreNumber": nx.core_number(both),
        "effectiveSize": {v: None if both.degree(v) == 0 else nx.effective_size(both)[v] for v in ids},
        "density": nx.density(trust),
        "densityAmongContacts": {
            v: nx.density(trust.subgraph(both[v])) if both.degree(v) > 1 else None for v in ids
        },
        "components": parts,
        "componentSize": {v: len(nx.node_connected_component(both, v)) for v in ids},
        "articulationPoints": sorted(nx.articulation_points(both)),
        "partsWithoutEach": without_each,
        "eiIndex": 1 - 2 * float(np.trace(mixing)) if both.size() else None,
        "kppNeg": {}, "kppNegDistance": {},
        "kppPos": {v: distance_reach(hops, [i]) for i, v in enumerate(ids)},
        "kppNegNobody": fragmentation(ig, []),
        "diffusion": {str(t): dict(zip(ids, sum(np.linalg.matrix_power(p, k) for k in range(1, t + 1)).sum(axis=1))) for t in (1, 2, 3)},
        "igraph": by_igraph,
    }  # fmt: skip
    for i, v in enumerate(ids):
        result["kppNeg"][v], result["kppNegDistance"][v] = fragmentation(ig, [i])
    if nx.is_connected(both):
        result["eigenvector"] = nx.eigenvector_centrality(both, max_iter=100_000, tol=1e-14)
    result["largestPart"] = len(largest)
    if directed:
        result["reciprocity"] = nx.overall_reciprocity(trust)
        result["reciprocityOf"] = {v: nx.reciprocity(trust, v) if trust.degree(v) else None for v in ids}
    keys = [i for i, v in enumerate(ids) if circle[v]]
    if keys:
        sub = both.subgraph(ids[i] for i in keys)
        result["keyFigures"] = {
            "ids": [ids[i] for i in keys],
            **distance_reach(hops, keys),
            "kppNeg": fragmentation(ig, keys)[0],
            "kppNegDistance": fragmentation(ig, keys)[1],
            "density": nx.density(trust.subgraph(ids[i] for i in keys)),
            "components": nx.number_connected_components(sub),
            "articulation": len(list(nx.articulation_points(sub))),
        }
    result["bestPairs"] = {
        "kpp-pos": best(n, 2, lambda s: distance_reach(hops, s)["excludeOverRest"]),
        "kpp-pos-reach": best(n, 2, lambda s: distance_reach(hops, s)["reach1"]),
        "kpp-neg": best(n, 2, lambda s: fragmentation(ig, s)[0]),
        "kpp-neg-distance": best(n, 2, lambda s: fragmentation(ig, s)[1]),
    }
    return result


def shortened(value):
    """Ten decimals: enough to tell two definitions apart, and steady across machines."""
    if isinstance(value, dict):
        return {key: shortened(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [shortened(each) for each in value]
    if isinstance(value, (float, np.floating)):
        return None if math.isnan(value) else round(float(value), 10)
    return value


written = {
    "versions": {
        "python": sys.version.split()[0],
        "networkx": nx.__version__,
        "igraph": igraph.__version__,
        "numpy": np.__version__,
    },
    "networks": {},
}
lines = []
for name, network in networks.items():
    direct, introduced = reach_within_two(network)
    written["networks"][name] = {
        "evidence": network["evidence"],
        "directed": values(network, True),
        "undirected": values(network, False),
        "reachDirect": direct,
        "reachIntroduced": introduced,
    }
    for (a, b) in network["arcs"]:
        lines.append(f"{name}\t{a}\t{b}")
    for person in network["people"]:
        lines.append(f"{name}\t{person['id']}\t@{'first' if person['role'] == 'keyFigure' else 'second'}")
for arc in "m1>A m2>A A>S S>A A>m1 m3>F F>H H>F F>m3 A>F S>H m4>H H>S".split():
    lines.append("fixtureD\t" + "\t".join(arc.split(">")))
for person in "A F L m1 m2 m3 m4".split():
    lines.append(f"fixtureD\t{person}\t@parents")
for institution in "S H".split():
    lines.append(f"fixtureD\t{institution}\t@institutions")

(here / "arcs.tsv").write_text("\n".join(lines) + "\n")
(here / "networkx-igraph.json").write_text(json.dumps(shortened(written), separators=(",", ":"), sort_keys=True) + "\n")
