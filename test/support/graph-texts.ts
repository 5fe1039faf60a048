/** A GraphML file with a body, and what may be said of its keys and its graph. */
export const graphMl = (body: string, keys = "", attributes = 'edgedefault="directed"') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">${keys}<graph ${attributes}>${body}</graph></graphml>`;
/** The key of labels. */
export const labelKey = '<key id="label" for="node" attr.name="label" attr.type="string"/>';
/** Somebody with her label. */
export const person = (id: string, label: string) => `<node id="${id}"><data key="label">${label}</data></node>`;

/** A GEXF file as Gephi writes it. */
export const gexf = (nodes: string, edges: string, more = "") =>
  `<?xml version='1.0' encoding='UTF-8'?><gexf xmlns="http://gexf.net/1.3" version="1.3"><meta><creator>Gephi 0.10.1</creator></meta><graph defaultedgetype="directed">${more}<nodes>${nodes}</nodes><edges>${edges}</edges></graph></gexf>`;
