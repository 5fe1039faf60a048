"""Times igraph and networkx on the same arcs as the library. Called by run.ts; prints JSON: work -> peer -> milliseconds.

Arcs run as contact does, from the trusted to the truster, with the cost -ln(probability). Each figure is the least
processor time of `repeat` runs; work that would take minutes is not asked of a peer.
"""

import json
import math
import sys
import time

import igraph
import networkx

given = json.load(open(sys.argv[1]))


def least(run, repeat=3):
    times = []
    for _ in range(repeat):
        began = time.process_time()
        run()
        times.append(1000 * (time.process_time() - began))
        if times[-1] > 4000:
            break
    return min(times)


def built_with_igraph(size, arcs, costs):
    return igraph.Graph(n=size, edges=arcs, directed=True, edge_attrs={"cost": costs})


def built_with_networkx(size, arcs, costs):
    graph = networkx.DiGraph()
    graph.add_nodes_from(range(size))
    graph.add_weighted_edges_from(((a, b, c) for (a, b), c in zip(arcs, costs)), weight="cost")
    return graph


def read_with_igraph(path):
    """The same document: JSON, people by number, the believed probability of each tie, the graph."""
    document = json.load(open(path))
    numbers = {person["id"]: number for number, person in enumerate(document["people"])}
    arcs, costs = [], []
    for tie in document["ties"]:
        kept = 4.0
        positive = kept * (2 * tie["score"] - 1) / 10
        arcs.append((numbers[tie["to"]], numbers[tie["from"]]))
        costs.append(-math.log((1 + positive) / (2 + kept)))
    return built_with_igraph(len(numbers), arcs, costs)


def two_steps_with_sets(graph, members):
    reached = set()
    for found in graph.neighborhood(members, order=2, mode="out"):
        reached.update(found)
    return len(reached - set(members))


def weighted_reach(graph, members):
    nearest = [min(column) for column in zip(*graph.distances(source=members, mode="out"))]
    return sum(1 / steps for node, steps in enumerate(nearest) if 0 < steps < float("inf"))


def measured(network):
    size, costs = network["size"], network["costs"]
    arcs = list(zip(network["sources"], network["targets"]))
    askers, group = network["askers"], network["group"]
    graph = built_with_igraph(size, arcs, costs)
    other = built_with_networkx(size, arcs, costs)
    is_large = size > 5000
    found = {
        "build": {
            "igraph": least(lambda: built_with_igraph(size, arcs, costs)),
            "networkx": least(lambda: built_with_networkx(size, arcs, costs)),
        },
        "read and build": {"igraph": least(lambda: read_with_igraph(network["document"]))},
        "routes": {"igraph": least(lambda: graph.distances(source=askers, weights="cost", mode="out"))},
        "constraint": {"igraph": least(lambda: graph.constraint())},
        "k-core": {"igraph": least(lambda: graph.coreness(mode="all"))},
        "kpp-pos-reach": {"igraph": least(lambda: two_steps_with_sets(graph, group))},
        "kpp-pos": {"igraph": least(lambda: weighted_reach(graph, group))},
    }
    simple = networkx.Graph(other)
    simple.remove_edges_from(list(networkx.selfloop_edges(simple)))
    found["k-core"]["networkx"] = least(lambda: networkx.core_number(simple))
    if not is_large:
        found["betweenness"] = {"igraph": least(lambda: graph.betweenness(directed=True))}
        found["betweenness weighted"] = {"igraph": least(lambda: graph.betweenness(directed=True, weights="cost"))}
        found["closeness harmonic"] = {
            "igraph": least(lambda: graph.harmonic_centrality(mode="out")),
            "networkx": least(lambda: networkx.harmonic_centrality(other), 1),
        }
    return found


print(
    json.dumps(
        {
            "versions": {"igraph": igraph.__version__, "networkx": networkx.__version__},
            "found": {name: measured(network) for name, network in given.items()},
        }
    )
)
