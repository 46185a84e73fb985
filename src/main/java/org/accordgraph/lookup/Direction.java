package org.accordgraph.thing;

/** Which way a relation goes, seen from the thing that was asked for. */
public enum Direction {

	/** From another thing to this one. */
	IN("<-", "-"),

	/** From this thing to another one. */
	OUT("-", "->");

	private final String left;

	private final String right;

	Direction(String left, String right) {
		this.left = left;
		this.right = right;
	}

	/** The relation as a pattern. */
	String pattern(String type) {
		return this.left + "[relation:" + type + "]" + this.right;
	}

}
