package org.accordgraph.query.ask;

import java.util.List;

/**
 * A page of the explorer, a row of {@code cypher/ask/pages.csv}.
 *
 * @param page its name
 * @param address its address behind {@code #/}
 * @param title its title in English
 * @param titleZh its title in Chinese
 * @param triggers the words that ask for it
 */
public record SitePage(String page, String address, String title, String titleZh, List<Trigger> triggers) {

}
