package org.accordgraph.query.brief;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.accordgraph.links.Addresses;
import org.accordgraph.links.BrowserLinks;
import org.accordgraph.lookup.EntityNotFound;
import org.accordgraph.model.Language;

import org.springframework.stereotype.Component;

/** Writes briefs as Markdown, for readers that take text. */
@Component
public class BriefText {

	private final Briefs briefs;

	private final MarkdownBrief markdown;

	BriefText(Briefs briefs, MarkdownBrief markdown) {
		this.briefs = briefs;
		this.markdown = markdown;
	}

	/**
	 * Writes the brief of an agreement.
	 * @param agreementId its id
	 * @param asOf the day up to which reports count
	 * @param language the language of its words
	 * @throws EntityNotFound if there is no such agreement
	 */
	public String of(String agreementId, LocalDate asOf, Language language) {
		return this.briefs.of(agreementId, asOf, language, page(agreementId))
			.map(this.markdown::write)
			.map((file) -> new String(file, StandardCharsets.UTF_8))
			.orElseThrow(() -> EntityNotFound.unknown(agreementId));
	}

	/** Returns the address of an agreement in the explorer. */
	static String page(String agreementId) {
		return Addresses.service() + "/#/agreement/" + BrowserLinks.encode(agreementId);
	}

}
