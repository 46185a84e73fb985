package org.accordgraph.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A question has no answer: it takes too long, say, in a large country. */
final class NotAnswered extends IOException {

	private final int status;

	NotAnswered(String address, int status, byte[] body) {
		super(address + ": " + status + " " + new String(body, StandardCharsets.UTF_8));
		this.status = status;
	}

	int status() {
		return this.status;
	}

}
