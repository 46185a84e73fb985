package org.accordgraph.ingest.matching;

import java.util.List;

import org.accordgraph.lookup.search.NameForms;

/**
 * A Chinese name divided into seat, core and suffix: 重庆市 | 经济和信息化 | 委员会. A name in
 * another script is all core.
 *
 * @param whole the normalised name
 * @param seat the city, province, district or county that it begins with, without 市; may
 * be empty
 * @param core the rest, empty only if the name is
 * @param suffix the suffix; may be empty
 * @param group the group of suffixes that replace each other to which it belongs; may be
 * empty
 */
record NameParts(String whole, String seat, String core, String suffix, String group) {

	private static final int MIN_CORE_LENGTH = 2;

	/**
	 * The pinyin of the core, syllables separated by blanks; empty if it has no Chinese
	 * character.
	 */
	String pinyin() {
		return NameForms.of(List.of(this.core)).pinyin().get(0);
	}

	NameParts withCore(String other) {
		return new NameParts(this.whole, this.seat, other, this.suffix, this.group);
	}

	boolean hasDifferentSeat(NameParts other) {
		return !this.seat.isEmpty() && !other.seat.isEmpty() && !this.seat.equals(other.seat);
	}

	/** Whether the suffixes may belong to the same entity, or one is missing. */
	boolean hasCompatibleSuffix(NameParts other) {
		return this.suffix.isEmpty() || other.suffix.isEmpty() || this.suffix.equals(other.suffix)
				|| !this.group.isEmpty() && this.group.equals(other.group);
	}

	/** Whether it abbreviates another name: 经信 for 经济和信息化. */
	boolean abbreviates(NameParts other) {
		if (this.core.length() < MIN_CORE_LENGTH || this.core.length() >= other.core.length()
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
