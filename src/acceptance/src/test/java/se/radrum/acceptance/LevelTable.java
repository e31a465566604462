package se.radrum.acceptance;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.iq80.snappy.Snappy;

/**
 * A table of LevelDB, in which browsers keep what sites store: blocks packed with Snappy, an index
 * of them, and a foot that says where the index lies
 * (github.com/google/leveldb/blob/main/doc/table_format.md).
 */
final class LevelTable {
  private static final long MAGIC = 0xdb4775248b80fb57L;
  private static final int FOOT = 48;
  private static final int PACKED = 1;

  private final byte[] file;

  private LevelTable(byte[] file) {
    this.file = file;
  }

  /** Whether the bytes are such a table. */
  static boolean is(byte[] file) {
    return file.length > FOOT
        && ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getLong(file.length - 8) == MAGIC;
  }

  /** Everything in the table, unpacked, a block each. */
  static List<byte[]> blocks(byte[] file) {
    var table = new LevelTable(file);
    var foot = ByteBuffer.wrap(file, file.length - FOOT, FOOT);
    number(foot);
    number(foot);
    var index = table.block(foot);
    var blocks = new ArrayList<byte[]>();
    var entries = ByteBuffer.wrap(index, 0, restarts(index));
    while (entries.hasRemaining()) {
      number(entries);
      int rest = number(entries);
      number(entries);
      entries.position(entries.position() + rest);
      blocks.add(table.block(entries));
    }
    return blocks;
  }

  /** The block a handle points at: where it begins and how long it is. */
  private byte[] block(ByteBuffer handle) {
    int from = number(handle);
    int length = number(handle);
    if (file[from + length] != PACKED) return Arrays.copyOfRange(file, from, from + length);
    return Snappy.uncompress(file, from, length);
  }

  /** Where the entries of a block end: before the list of places to start reading at. */
  private static int restarts(byte[] block) {
    var count = ByteBuffer.wrap(block).order(ByteOrder.LITTLE_ENDIAN).getInt(block.length - 4);
    return block.length - 4 - 4 * count;
  }

  /** Seven bits a byte, the lowest first. */
  private static int number(ByteBuffer from) {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      int next = from.get();
      value |= (next & 0x7f) << shift;
      if (next >= 0) return value;
    }
  }
}
