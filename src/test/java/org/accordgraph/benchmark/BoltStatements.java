package org.accordgraph.benchmark;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Reads the texts of statements from what a client says over Bolt. After the handshake
 * come messages, each in chunks of two bytes of length and as many bytes, ended by a
 * chunk of none. A message is a structure (B and the number of fields, then its kind);
 * that of a statement has the kind 10 and begins with its text.
 */
final class BoltStatements {

	/** The magic number and four versions; a newer handshake has a few more. */
	private static final int SHORTEST_HANDSHAKE = 20;

	private static final int RUN = 0x10;

	private static final int HELLO = 0x01;

	private final Consumer<String> texts;

	private final ByteArrayOutputStream message = new ByteArrayOutputStream();

	private byte[] unread = new byte[0];

	private boolean greeted;

	BoltStatements(Consumer<String> texts) {
		this.texts = texts;
	}

	void read(byte[] bytes, int count) {
		byte[] all = new byte[this.unread.length + count];
		System.arraycopy(this.unread, 0, all, 0, this.unread.length);
		System.arraycopy(bytes, 0, all, this.unread.length, count);
		int at = this.greeted ? 0 : greeting(all);
		while (this.greeted && at + 2 <= all.length) {
			int length = number(all, at, 2);
			if (at + 2 + length > all.length) {
				break;
			}
			this.message.write(all, at + 2, length);
			at += 2 + length;
			if (length == 0) {
				read(this.message.toByteArray());
				this.message.reset();
			}
		}
		this.unread = Arrays.copyOfRange(all, at, all.length);
	}

	/** Where the first message begins, which is a greeting. */
	private int greeting(byte[] all) {
		for (int at = SHORTEST_HANDSHAKE; at + 4 <= all.length; at++) {
			if ((all[at + 2] & 0xF0) == 0xB0 && all[at + 3] == HELLO) {
				this.greeted = true;
				return at;
			}
		}
		return 0;
	}

	private void read(byte[] message) {
		if (message.length < 3 || (message[0] & 0xF0) != 0xB0 || message[1] != RUN) {
			return;
		}
		int marker = message[2] & 0xFF;
		// A text of up to 15 bytes, or with a length of 1, 2 or 4 bytes.
		int size = (marker < 0x90) ? 0 : 1 << (marker - 0xD0);
		int length = (size == 0) ? marker & 0x0F : number(message, 3, size);
		this.texts.accept(new String(message, 3 + size, length, StandardCharsets.UTF_8));
	}

	private static int number(byte[] bytes, int at, int size) {
		int number = 0;
		for (int i = 0; i < size; i++) {
			number = number << 8 | bytes[at + i] & 0xFF;
		}
		return number;
	}

}
