package org.accordgraph.benchmark;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Reads what a client says over Bolt. After the handshake come messages, each in chunks
 * of two bytes of length and as many bytes, ended by a chunk of none. A message is a
 * structure: B and the number of its fields, then its kind.
 */
final class BoltMessages {

	/** The magic number and four versions; a newer handshake has a few more. */
	private static final int SHORTEST_HANDSHAKE = 20;

	private final Consumer<Message> each;

	private final ByteArrayOutputStream message = new ByteArrayOutputStream();

	private byte[] unread = new byte[0];

	private boolean greeted;

	BoltMessages(Consumer<Message> each) {
		this.each = each;
	}

	void read(byte[] bytes, int count) {
		byte[] all = Arrays.copyOf(this.unread, this.unread.length + count);
		System.arraycopy(bytes, 0, all, this.unread.length, count);
		int at = this.greeted ? 0 : greeting(all);
		while (this.greeted && at + 2 <= all.length) {
			int length = number(all, at, 2);
			if (at + 2 + length > all.length) {
				break;
			}
			this.message.write(all, at + 2, length);
			at += 2 + length;
			if (length == 0 && this.message.size() > 0) {
				this.each.accept(new Message(this.message.toByteArray()));
				this.message.reset();
			}
		}
		this.unread = Arrays.copyOfRange(all, at, all.length);
	}

	/** Where the first message begins, which is a greeting. */
	private int greeting(byte[] all) {
		for (int at = SHORTEST_HANDSHAKE; at + 4 <= all.length; at++) {
			if ((all[at + 2] & 0xF0) == 0xB0 && all[at + 3] == Message.HELLO) {
				this.greeted = true;
				return at;
			}
		}
		return 0;
	}

	private static int number(byte[] bytes, int at, int size) {
		int number = 0;
		for (int i = 0; i < size; i++) {
			number = number << 8 | bytes[at + i] & 0xFF;
		}
		return number;
	}

	/**
	 * A message.
	 *
	 * @param bytes all of it
	 */
	record Message(byte[] bytes) {

		private static final int HELLO = 0x01;

		private static final int RESET = 0x0F;

		private static final int RUN = 0x10;

		boolean isReset() {
			return this.bytes[1] == RESET;
		}

		boolean isStatement() {
			return this.bytes[1] == RUN;
		}

		/** The text of a statement, its first field: a marker, then its length. */
		String text() {
			int marker = this.bytes[2] & 0xFF;
			// Up to 15 bytes, or a length of 1, 2 or 4 bytes.
			int size = (marker < 0x90) ? 0 : 1 << (marker - 0xD0);
			int length = (size == 0) ? marker & 0x0F : number(this.bytes, 3, size);
			return new String(this.bytes, 3 + size, length, StandardCharsets.UTF_8);
		}

	}

}
