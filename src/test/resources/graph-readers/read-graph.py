"""Opens GraphML files with NetworkX and igraph, and prints what each sees."""

import sys

import igraph
import networkx

for file in sys.argv[1:]:
    graph = networkx.read_graphml(file)
    labels = sorted(label for _, label in graph.nodes(data='label'))
    types = sorted(label for _, _, label in graph.edges(data='label'))
    print('NetworkX', '; '.join(labels), '|', '; '.join(types))
    graph = igraph.Graph.Read_GraphML(file)
    print('igraph', '; '.join(sorted(graph.vs['label'])), '|', '; '.join(sorted(graph.es['label'])))
