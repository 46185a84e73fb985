package org.accordgraph.benchmark;

/** A peer is not asked, because this machine lacks what it takes. */
final class NotInstalled extends Exception {

	NotInstalled(String message) {
		super(message);
	}

}
