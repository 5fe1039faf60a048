/** By which the product knows its own exports again: the id of the graph in GraphML, the creator in GEXF. */
export const ownGraph = "parent-circles";
