package org.accordgraph.lookup;

/** The direction of a relationship, from the point of view of the requested entity. */
public enum Direction {

	/** From another entity to this one. */
	IN("<-", "-"),

	/** From this entity to another one. */
	OUT("-", "->");

	private final String left;

	private final String right;

	Direction(String left, String right) {
		this.left = left;
		this.right = right;
	}

	/** Returns the relationship as a Cypher pattern, bound to {@code relation}. */
	String pattern(String type) {
		return this.left + "[relation:" + type + "]" + this.right;
	}

}
