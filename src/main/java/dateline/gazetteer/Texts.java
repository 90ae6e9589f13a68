package dateline.gazetteer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Reads the texts that a [StringPool] gathered.
record Texts(ByteBuffer pool) {
  String text(int at) {
    byte[] utf8 = new byte[pool.getShort(at) & 0xFFFF];
    pool.get(at + 2, utf8);
    return new String(utf8, StandardCharsets.UTF_8);
  }

  @Nullable String textOrNull(int at) {
    return at == StringPool.NONE ? null : text(at);
  }
}
