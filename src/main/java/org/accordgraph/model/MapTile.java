package org.accordgraph.model;

import java.util.LinkedHashMap;
import java.util.Map;

import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.support.startup.StartupFailure;

/**
 * The position of a place on a grid of tiles, a row of {@code cypher/model/tiles.csv}:
 * roughly where it lies relative to the others, no coordinate.
 *
 * @param column the column, from 1, from west to east
 * @param row the row, from 1, from north to south
 */
public record MapTile(int column, int row) {

	private static final String FILE = "tiles.csv";

	/**
	 * Returns the tiles by the id of the place, in the order of the file.
	 * @throws StartupFailure if two places have the same tile
	 */
	public static Map<String, MapTile> in(CypherFolder folder) {
		Map<String, MapTile> tiles = new LinkedHashMap<>();
		ModelFile.in(folder, FILE).rows().forEach((row) -> {
			MapTile tile = new MapTile(Integer.parseInt(row.get("column")), Integer.parseInt(row.get("row")));
			if (tiles.containsValue(tile)) {
				throw ModelFile.wrong(FILE, row.get("place"), "another place has this column and row: choose others");
			}
			tiles.put(row.get("place"), tile);
		});
		return tiles;
	}

}
