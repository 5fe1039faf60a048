"""Least costs of plans by a mixed-integer solver. See README.md beside this file.

Reads requests from standard input and works out ways and chances by itself; shares no line with the library.
"""

import json
import math
import pathlib
import sys

import numpy as np
import scipy
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import lil_matrix

floor, willingness, minimum, advantage = 0.2, 0.8, 0.5, 0.3


def least_cost(request):
    people = {p["id"]: p for p in request["document"]["people"]}
    # One answer of the truster, given today: (1 + 4 mu) / 6 with mu = .1, .3, .5, .7, .9.
    trust = {}
    for t in request["document"]["ties"]:
        trust.setdefault(t["from"], {})[t["to"]] = (1 + 4 * (2 * t["score"] - 1) / 10) / 6
    askers = {i for i, p in people.items() if p.get("role") == "keyFigure"}
    ways = []
    for target in request["targets"]:
        direct = {k: p for k, p in trust[target].items() if k in askers}
        ways += [(target, None, k, p) for k, p in direct.items()]
        for via, first in trust[target].items():
            if via in askers or first < minimum - 1e-9:
                continue
            for k, second in trust.get(via, {}).items():
                p = first * second * willingness
                if k in askers and second >= minimum - 1e-9 and p >= floor - 1e-9:
                    if k not in direct or p >= direct[k] + advantage - 1e-9:
                        ways.append((target, via, k, p))
    rows, limits, entries = {}, [], []

    def use(name, limit, column):
        if name not in rows:
            rows[name] = len(limits)
            limits.append(limit)
        entries.append((rows[name], column))

    for column, (target, via, asker, _) in enumerate(ways):
        use(("target", target), 1, column)
        use(("asker", asker), people[asker]["capacity"], column)
        if via is not None:
            use(("via", via), 1, column)
    matrix = lil_matrix((len(limits), len(ways)))
    for row, column in entries:
        matrix[row, column] = 1
    saved = np.array([math.log(floor) - math.log(p) for *_, p in ways])
    answer = milp(
        saved,
        constraints=LinearConstraint(matrix.tocsr(), -np.inf, limits),
        integrality=np.ones(len(ways)),
        bounds=Bounds(0, 1),
        options={"mip_rel_gap": 0},
    )
    assert answer.status == 0
    return round(answer.fun - len(request["targets"]) * math.log(floor), 6)


costs = [least_cost(request) for request in json.load(sys.stdin)]
out = pathlib.Path(__file__).parent / "regular-plans.json"
out.write_text(json.dumps({"solver": f"HiGHS in scipy {scipy.__version__}", "costs": costs}) + "\n")
