package org.accordgraph.reconcile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

import org.accordgraph.lookup.EntityCard;
import org.accordgraph.model.Label;
import org.accordgraph.model.Vocabulary;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** A small page on an entity, to be shown inside of the page of a client. */
@Component
class Preview {

	static final int WIDTH = 420;

	static final int HEIGHT = 180;

	private static final String STYLE = "body{font:14px/1.4 sans-serif;margin:8px}h1{font-size:16px;margin:0}p{margin:4px 0}small{color:#555}";

	/** Its own style, and the frames of programs on the reader's machine. */
	static final String POLICY = "default-src 'none'; style-src 'sha256-" + hash()
			+ "'; base-uri 'none'; form-action 'none'; frame-ancestors 'self' http://127.0.0.1:* http://localhost:*";

	private final Vocabulary vocabulary;

	Preview(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	/** The whole page. */
	String page(EntityCard card) {
		return "<!doctype html><html lang=\"zh\"><head><meta charset=\"utf-8\"><title>" + text(card.name())
				+ "</title><style>" + STYLE + "</style></head><body>" + body(card) + "</body></html>";
	}

	/** What a client shows in a page of its own. */
	String body(EntityCard card) {
		String word = this.vocabulary.label(card.kind())
			.map(Label::word)
			.map((words) -> words.en() + " / " + words.zh())
			.orElse(card.kind());
		StringBuilder html = new StringBuilder("<h1>").append(text(card.name())).append("</h1><p>");
		html.append(text(card.nameEn())).append("</p><p>").append(text(word)).append(" · <small>");
		html.append(text(card.id())).append("</small></p>");
		if (!card.aliases().isEmpty()) {
			html.append("<p>").append(text(String.join(" · ", card.aliases()))).append("</p>");
		}
		html.append("<p><small>Evidence / 依据: ").append(card.evidence().size()).append("</small></p>");
		return html.toString();
	}

	private static String text(@Nullable String text) {
		return HtmlUtils.htmlEscape((text != null) ? text : "", StandardCharsets.UTF_8.name());
	}

	private static String hash() {
		try {
			return Base64.getEncoder()
				.encodeToString(MessageDigest.getInstance("SHA-256").digest(STYLE.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
