package org.accordgraph.watch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * Tells the addresses of the public internet from those of this machine, whatever their
 * range, of private and link-local networks (where clouds keep their metadata), and of
 * other special ranges of the IANA registries. An IPv6 address that carries an IPv4
 * address is judged by that.
 */
final class PublicAddresses {

	private static final List<Range> SPECIAL = List.of(
			// This network, private, shared, loopback, link-local
			new Range("0.0.0.0", 8), new Range("10.0.0.0", 8), new Range("100.64.0.0", 10), new Range("127.0.0.0", 8),
			new Range("169.254.0.0", 16), new Range("172.16.0.0", 12), new Range("192.168.0.0", 16),
			// Protocol assignments, documentation, benchmarks, multicast, reserved
			new Range("192.0.0.0", 24), new Range("192.0.2.0", 24), new Range("192.88.99.0", 24),
			new Range("198.18.0.0", 15), new Range("198.51.100.0", 24), new Range("203.0.113.0", 24),
			new Range("224.0.0.0", 3),
			// Public by its range, but a service of Azure to its virtual machines
			new Range("168.63.129.16", 32),
			// Of IPv6, only 2000::/3 is public, without these parts of it
			new Range("2001::", 23), new Range("2001:db8::", 32), new Range("3fff::", 20), new Range("5f00::", 16));

	private static final Range PUBLIC_6 = new Range("2000::", 3);

	/** Ranges of IPv6 that carry an IPv4 address, and where in the address it is. */
	private static final List<Carrier> CARRIERS = List.of(new Carrier(new Range("::", 96), 12),
			new Carrier(new Range("64:ff9b::", 96), 12), new Carrier(new Range("2002::", 16), 2));

	private static final int BYTES_4 = 4;

	private PublicAddresses() {
	}

	static boolean contain(InetAddress address) {
		return contain(address, PublicAddresses::isOfThisMachine);
	}

	/**
	 * Whether an address is of the public internet.
	 * @param address the address
	 * @param own tells the addresses of this machine
	 */
	static boolean contain(InetAddress address, Predicate<InetAddress> own) {
		if (own.test(address)) {
			return false;
		}
		byte[] bytes = address.getAddress();
		for (Carrier carrier : CARRIERS) {
			if (address instanceof Inet6Address && carrier.range.contains(bytes)) {
				return contain(carrier.carried(bytes), own);
			}
		}
		return (address instanceof Inet4Address || PUBLIC_6.contains(bytes))
				&& SPECIAL.stream().noneMatch((range) -> range.contains(bytes));
	}

	/** Whether an interface of this machine has an address; also if that is unknown. */
	static boolean isOfThisMachine(InetAddress address) {
		try {
			return NetworkInterface.getByInetAddress(address) != null;
		}
		catch (SocketException ex) {
			return true;
		}
	}

	private static byte[] bytes(String literal) {
		try {
			return InetAddress.getByName(literal).getAddress();
		}
		catch (UnknownHostException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private record Range(byte[] start, int bits) {

		private Range(String start, int bits) {
			this(bytes(start), bits);
		}

		boolean contains(byte[] address) {
			if (address.length != this.start.length) {
				return false;
			}
			for (int bit = 0; bit < this.bits; bit++) {
				int mask = 0x80 >> (bit % 8);
				if ((address[bit / 8] & mask) != (this.start[bit / 8] & mask)) {
					return false;
				}
			}
			return true;
		}

	}

	private record Carrier(Range range, int offset) {

		InetAddress carried(byte[] address) {
			try {
				return InetAddress.getByAddress(Arrays.copyOfRange(address, this.offset, this.offset + BYTES_4));
			}
			catch (UnknownHostException ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

}
