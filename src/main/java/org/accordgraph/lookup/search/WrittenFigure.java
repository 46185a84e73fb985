package org.accordgraph.lookup.search;

/**
 * A figure in a text.
 *
 * @param figure the figure
 * @param start where it begins in the text
 * @param end where it ends, exclusive
 * @param explicit whether it has a scale, a unit or a decimal point, so that it is a
 * figure and no part of a name
 */
record WrittenFigure(Figure figure, int start, int end, boolean explicit) {

}
