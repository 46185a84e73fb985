package org.accordgraph.ingest.datapackage;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of a file in an archive: composed characters (NFC), slashes between folders,
 * no empty or {@code .} folder. A name that means another file elsewhere is rejected: one
 * that leaves the archive, names a device of Windows, or loses its end there.
 */
final class EntryName {

	private static final int MAX_LENGTH = 1_000;

	private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);

	/** Windows opens a device for these, whatever their extension. */
	private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³])");

	private static final Pattern INVISIBLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

	private EntryName() {
	}

	/**
	 * Normalizes a name.
	 * @param given the name in the archive
	 * @param source the archive
	 * @throws Unreadable if it is unsafe
	 */
	static String of(String given, String source) throws Unreadable {
		String name = Normalizer.normalize(given, Normalizer.Form.NFC).replace('\\', '/');
		if (name.length() > MAX_LENGTH) {
			throw unsafe(source, name, "is longer than " + MAX_LENGTH + " characters", "Shorten it.");
		}
		if (INVISIBLE.matcher(name).find()) {
			throw unsafe(source, name, "contains control characters or invisible characters", "Rename the file.");
		}
		if (name.startsWith("/") || DRIVE.matcher(name).matches()) {
			throw unsafe(source, name, "is outside the archive", "Use relative paths without \"..\".");
		}
		List<String> parts = new ArrayList<>();
		for (String part : name.split("/")) {
			if (part.equals("..")) {
				throw unsafe(source, name, "is outside the archive", "Use relative paths without \"..\".");
			}
			if (part.isEmpty() || part.equals(".")) {
				continue;
			}
			requirePortable(part, name, source);
			parts.add(part);
		}
		return String.join("/", parts);
	}

	private static void requirePortable(String part, String name, String source) throws Unreadable {
		String base = part.replaceFirst("[.:].*", "").strip();
		if (DEVICE.matcher(base).matches()) {
			throw unsafe(source, name, "names the device " + base + " of Windows", "Rename the file.");
		}
		if (part.contains(":")) {
			throw unsafe(source, name, "contains a colon, which names another stream of a file on Windows",
					"Rename the file.");
		}
		if (part.endsWith(".") || !part.equals(part.strip())) {
			throw unsafe(source, name, "has a part that begins or ends with a space, or ends with a dot",
					"Rename the file: Windows drops these characters.");
		}
	}

	/**
	 * The name under which Windows and macOS would store it: letters of both cases are
	 * one.
	 */
	static String folded(String name) {
		return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
	}

	/** A name for messages: shortened, with the code points of invisible characters. */
	static String shown(String name) {
		String text = INVISIBLE.matcher(name).replaceAll((found) -> "<U+%04X>".formatted(found.group().codePointAt(0)));
		return (text.length() > 100) ? text.substring(0, 100) + "…" : text;
	}

	private static Unreadable unsafe(String source, String name, String why, String repair) {
		return new Unreadable(source, "archive.unsafe-path", "The path " + shown(name) + " " + why + ".", repair);
	}

}
