package org.accordgraph.benchmark;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.accordgraph.benchmark.BoltMessages.Message;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BoltMessagesTests {

	private static final byte[] HELLO = { 0, 3, (byte) 0xB1, 0x01, (byte) 0xA0, 0, 0 };

	private static final byte[] RESET = { 0, 2, (byte) 0xB0, 0x0F, 0, 0 };

	private final List<Message> messages = new ArrayList<>();

	private final BoltMessages reading = new BoltMessages(this.messages::add);

	@Test
	void readsMessagesThatArriveInPieces() {
		byte[] said = said(new byte[20], HELLO, run("RETURN '重庆'", 9), RESET);
		for (byte each : said) {
			this.reading.read(new byte[] { each }, 1);
		}
		assertThat(this.messages).hasSize(3);
		assertThat(this.messages).extracting(Message::isReset).containsExactly(false, false, true);
		assertThat(this.messages.get(1).text()).isEqualTo("RETURN '重庆'");
	}

	@Test
	void passesOverALongerHandshake() {
		byte[] said = said(new byte[25], HELLO, run("MATCH (n) RETURN n", 1000));
		this.reading.read(said, said.length);
		assertThat(this.messages).hasSize(2);
		assertThat(this.messages.get(1).isStatement()).isTrue();
	}

	/** In chunks of so many bytes. */
	private static byte[] run(String text, int chunk) {
		byte[] letters = text.getBytes(StandardCharsets.UTF_8);
		byte[] message = said(new byte[] { (byte) 0xB3, 0x10, (byte) 0xD0, (byte) letters.length }, letters,
				new byte[] { (byte) 0xA0, (byte) 0xA0 });
		ByteArrayOutputStream chunks = new ByteArrayOutputStream();
		for (int at = 0; at < message.length; at += chunk) {
			byte[] part = Arrays.copyOfRange(message, at, Math.min(message.length, at + chunk));
			chunks.write(0);
			chunks.write(part.length);
			chunks.writeBytes(part);
		}
		chunks.write(0);
		chunks.write(0);
		return chunks.toByteArray();
	}

	private static byte[] said(byte[]... parts) {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		for (byte[] part : parts) {
			all.writeBytes(part);
		}
		return all.toByteArray();
	}

}
