package org.accordgraph.drill;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The routing table of a simulated cluster, which tells clients where to write and where
 * to read.
 */
final class Cluster implements Closeable {

	private final List<ClusterMember> members = new ArrayList<>();

	private volatile List<ClusterMember> leaders = List.of();

	private volatile List<ClusterMember> followers = List.of();

	/** Adds a member with the state of a database. */
	ClusterMember add(int database) {
		ClusterMember member = new ClusterMember(this, database);
		this.members.add(member);
		return member;
	}

	/** Writes go to the leaders, of which there may be none, and reads to the others. */
	void elect(List<ClusterMember> newLeaders, List<ClusterMember> newFollowers) {
		this.followers = List.copyOf(newFollowers);
		this.leaders = List.copyOf(newLeaders);
	}

	boolean isLeader(ClusterMember member) {
		return this.leaders.contains(member);
	}

	/** As the message {@code ROUTE} is answered. */
	Map<String, Object> table() {
		return Map.of("ttl", 300L, "servers",
				List.of(role("WRITE", this.leaders), role("READ", this.followers), role("ROUTE", this.members)));
	}

	private static Map<String, Object> role(String role, List<ClusterMember> members) {
		return Map.of("role", role, "addresses", members.stream().map(ClusterMember::address).toList());
	}

	@Override
	public void close() {
		this.members.forEach(ClusterMember::close);
	}

}
