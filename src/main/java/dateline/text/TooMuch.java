package dateline.text;

import java.io.IOException;

/// More comes out of a packed file than its size allows to expect.
final class TooMuch extends IOException {
  private static final long serialVersionUID = 1;
}
