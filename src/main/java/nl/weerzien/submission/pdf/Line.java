package nl.weerzien.submission.pdf;

import java.util.List;

/// One line, ready to draw: pieces from left to right, each in one font, letters already joined and turned.
///
/// @param rightToLeft whether its paragraph is read from the right
record Line(List<Piece> pieces, float size, boolean rightToLeft) {
    Line {
        pieces = List.copyOf(pieces);
    }

    /// In points.
    float width() {
        var width = 0f;
        for (var piece : pieces) width += piece.face().widthOf(piece.visual(), size);
        return width;
    }

    /// @param visual letters in the order they are drawn
    record Piece(Face face, String visual) {}
}
