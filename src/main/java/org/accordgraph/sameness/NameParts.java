package org.accordgraph.sameness;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.accordgraph.search.NameForms;
import org.accordgraph.search.NormalForm;

/**
 * What a Chinese name is made of: 重庆市 | 经济和信息化 | 委员会. Names in other scripts are all
 * core.
 *
 * @param whole the name in the form in which names are compared
 * @param seat the city, province, district or county that it begins with, without 市; may
 * be empty
 * @param core what is left, never empty unless the name is
 * @param kind what it ends with; may be empty
 */
record NameParts(String whole, String seat, String core, String kind) {

	private static final Pattern SEAT = Pattern.compile("^(\\p{IsHan}{2,3}?)(?:省|市|区|县|自治区|自治州)(?=\\p{IsHan}{2})");

	/**
	 * The cities directly under the state, and that which the page is about, are often
	 * named without 市.
	 */
	private static final Pattern BARE_SEAT = Pattern.compile("^(北京|上海|天津|重庆|成都)(?=\\p{IsHan}{3})");

	/** Longer ones first. */
	private static final Pattern OF_BODIES = Pattern
		.compile("(管理委员会|管委会|委员会|办公室|股份有限公司|有限责任公司|有限公司|集团公司|公司|集团|研究院|中心|银行|总局|分局|局|委|厅|办|部|院)$");

	private static final Pattern OF_PLACES = Pattern.compile("(特别行政区|自治区|自治州|自治县|高新区|新区|开发区|街道|省|市|区|县|镇|乡)$");

	/** Departments of a government are renamed from one of these to another. */
	private static final List<String> DEPARTMENTS = List.of("局", "委", "委员会", "厅", "办", "办公室", "部", "总局");

	private static final int SHORTEST_CORE = 2;

	static NameParts ofBody(String name) {
		String whole = NormalForm.of(name).text();
		String seat = "";
		String rest = whole;
		Matcher begins = SEAT.matcher(whole);
		Matcher bare = BARE_SEAT.matcher(whole);
		if (begins.find() || bare.find()) {
			Matcher found = begins.reset().find() ? begins : bare;
			seat = found.group(1);
			rest = whole.substring(found.end());
		}
		return divided(whole, seat, rest, OF_BODIES);
	}

	static NameParts ofPlace(String name) {
		String whole = NormalForm.of(name).text();
		return divided(whole, "", whole, OF_PLACES);
	}

	private static NameParts divided(String whole, String seat, String rest, Pattern kinds) {
		Matcher ends = kinds.matcher(rest);
		if (ends.find() && ends.start() >= SHORTEST_CORE) {
			return new NameParts(whole, seat, rest.substring(0, ends.start()), ends.group());
		}
		return new NameParts(whole, seat, rest, "");
	}

	/**
	 * How the core sounds, syllables with blanks between them; empty if nothing in it is
	 * Chinese.
	 */
	String sound() {
		return NameForms.of(List.of(this.core)).pinyin().get(0);
	}

	boolean isOtherSeatThan(NameParts other) {
		return !this.seat.isEmpty() && !other.seat.isEmpty() && !this.seat.equals(other.seat);
	}

	/** Whether one kind may have become the other, or is not told. */
	boolean goesWith(NameParts other) {
		return this.kind.isEmpty() || other.kind.isEmpty() || this.kind.equals(other.kind)
				|| DEPARTMENTS.contains(this.kind) && DEPARTMENTS.contains(other.kind);
	}

	/** Whether it is a short form of another: 经信 of 经济和信息化. */
	boolean shortens(NameParts other) {
		if (this.core.length() < SHORTEST_CORE || this.core.length() >= other.core.length()
				|| this.core.charAt(0) != other.core.charAt(0) || !isChinese()) {
			return false;
		}
		int found = 0;
		for (int i = 0; i < other.core.length() && found < this.core.length(); i++) {
			if (other.core.charAt(i) == this.core.charAt(found)) {
				found++;
			}
		}
		return found == this.core.length();
	}

	boolean isChinese() {
		return this.core.codePoints().allMatch(Character::isIdeographic);
	}

}
