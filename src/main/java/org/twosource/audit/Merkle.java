package org.twosource.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/**
 * Merkle trees as RFC 9162 makes them, over SHA-256: a leaf is hashed after a byte 0x00,
 * two nodes after a byte 0x01, and the left half of a tree is the largest power of two
 * smaller than the whole.
 */
final class Merkle {

	/** How many bytes a hash has. */
	static final int HASH = 32;

	private Merkle() {
	}

	/** The leaf of a record: over its place and its hash. */
	static byte[] leaf(long seq, String hash) {
		MessageDigest digest = digest();
		digest.update((byte) 0);
		return digest.digest((seq + ":" + hash).getBytes(StandardCharsets.UTF_8));
	}

	/** The root over leaves in order; that of no leaves is the hash of nothing. */
	static byte[] root(List<byte[]> leaves) {
		if (leaves.isEmpty()) {
			return digest().digest();
		}
		if (leaves.size() == 1) {
			return leaves.get(0);
		}
		int left = left(leaves.size());
		return node(root(leaves.subList(0, left)), root(leaves.subList(left, leaves.size())));
	}

	/** What is needed beside a leaf to arrive at the root, from the leaf upwards. */
	static List<byte[]> path(int index, List<byte[]> leaves) {
		if (leaves.size() == 1) {
			return new ArrayList<>();
		}
		int left = left(leaves.size());
		List<byte[]> lower = leaves.subList(0, left);
		List<byte[]> upper = leaves.subList(left, leaves.size());
		List<byte[]> path = (index < left) ? path(index, lower) : path(index - left, upper);
		path.add(root((index < left) ? upper : lower));
		return path;
	}

	/** The root at which a leaf arrives with its path; RFC 9162, 2.1.3.2. */
	static byte[] climb(byte[] leaf, long index, long size, List<byte[]> path) {
		long node = index;
		long last = size - 1;
		byte[] hash = leaf;
		for (byte[] other : path) {
			if ((node & 1) == 1 || node == last) {
				hash = node(other, hash);
				while ((node & 1) == 0 && node != 0) {
					node >>= 1;
					last >>= 1;
				}
			}
			else {
				hash = node(hash, other);
			}
			node >>= 1;
			last >>= 1;
		}
		return hash;
	}

	private static int left(int size) {
		return Integer.highestOneBit(size - 1);
	}

	private static byte[] node(byte[] left, byte[] right) {
		MessageDigest digest = digest();
		digest.update((byte) 1);
		digest.update(left);
		return digest.digest(right);
	}

	private static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
