package org.accordgraph.drill;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads and writes the values of Bolt messages: null, booleans, integers, floats,
 * strings, lists, maps and structures.
 */
final class PackStream {

	private PackStream() {
	}

	/** A message, or a structure in it. */
	record Structure(int tag, List<Object> fields) {

		@SuppressWarnings("unchecked")
		Map<String, Object> map(int field) {
			return (Map<String, Object>) this.fields.get(field);
		}

	}

	static Structure read(byte[] message) {
		return (Structure) value(ByteBuffer.wrap(message));
	}

	static byte[] write(Structure message) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			value(message, new DataOutputStream(bytes));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static Object value(ByteBuffer in) {
		int marker = in.get() & 0xFF;
		if (marker < 0x80 || marker >= 0xF0) {
			return (long) (byte) marker;
		}
		int size = marker & 0x0F;
		return switch (marker & 0xF0) {
			case 0x80 -> string(in, size);
			case 0x90 -> list(in, size);
			case 0xA0 -> map(in, size);
			case 0xB0 -> new Structure(in.get() & 0xFF, list(in, size));
			default -> marked(marker, in);
		};
	}

	private static Object marked(int marker, ByteBuffer in) {
		return switch (marker) {
			case 0xC0 -> null;
			case 0xC1 -> in.getDouble();
			case 0xC2 -> false;
			case 0xC3 -> true;
			case 0xC8 -> (long) in.get();
			case 0xC9 -> (long) in.getShort();
			case 0xCA -> (long) in.getInt();
			case 0xCB -> in.getLong();
			case 0xCC -> bytes(in, in.get() & 0xFF);
			case 0xCD -> bytes(in, in.getShort() & 0xFFFF);
			case 0xCE -> bytes(in, in.getInt());
			case 0xD0 -> string(in, in.get() & 0xFF);
			case 0xD1 -> string(in, in.getShort() & 0xFFFF);
			case 0xD2 -> string(in, in.getInt());
			case 0xD4 -> list(in, in.get() & 0xFF);
			case 0xD5 -> list(in, in.getShort() & 0xFFFF);
			case 0xD6 -> list(in, in.getInt());
			case 0xD8 -> map(in, in.get() & 0xFF);
			case 0xD9 -> map(in, in.getShort() & 0xFFFF);
			case 0xDA -> map(in, in.getInt());
			default -> throw new IllegalArgumentException("No value begins with the byte %x".formatted(marker));
		};
	}

	private static byte[] bytes(ByteBuffer in, int size) {
		byte[] bytes = new byte[size];
		in.get(bytes);
		return bytes;
	}

	private static String string(ByteBuffer in, int size) {
		return new String(bytes(in, size), StandardCharsets.UTF_8);
	}

	private static List<Object> list(ByteBuffer in, int size) {
		List<Object> list = new ArrayList<>();
		for (int i = 0; i < size; i++) {
			list.add(value(in));
		}
		return list;
	}

	private static Map<String, Object> map(ByteBuffer in, int size) {
		Map<String, Object> map = new LinkedHashMap<>();
		for (int i = 0; i < size; i++) {
			map.put((String) value(in), value(in));
		}
		return map;
	}

	private static void value(Object value, DataOutputStream out) throws IOException {
		if (value == null) {
			out.write(0xC0);
		}
		else if (value instanceof Boolean bool) {
			out.write(bool ? 0xC3 : 0xC2);
		}
		else if (value instanceof Long number) {
			out.write(0xCB);
			out.writeLong(number);
		}
		else if (value instanceof Double number) {
			out.write(0xC1);
			out.writeDouble(number);
		}
		else if (value instanceof byte[] bytes) {
			out.write(0xCE);
			out.writeInt(bytes.length);
			out.write(bytes);
		}
		else if (value instanceof String text) {
			byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
			out.write(0xD2);
			out.writeInt(bytes.length);
			out.write(bytes);
		}
		else if (value instanceof List<?> list) {
			out.write(0xD6);
			out.writeInt(list.size());
			values(list, out);
		}
		else if (value instanceof Map<?, ?> map) {
			out.write(0xDA);
			out.writeInt(map.size());
			for (Map.Entry<?, ?> entry : map.entrySet()) {
				value(entry.getKey(), out);
				value(entry.getValue(), out);
			}
		}
		else if (value instanceof Structure structure) {
			out.write(0xB0 + structure.fields().size());
			out.write(structure.tag());
			values(structure.fields(), out);
		}
		else {
			throw new IllegalArgumentException("Bolt has no " + value.getClass());
		}
	}

	private static void values(List<?> values, DataOutputStream out) throws IOException {
		for (Object each : values) {
			value(each, out);
		}
	}

}
