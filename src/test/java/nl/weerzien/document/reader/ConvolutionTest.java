package nl.weerzien.document.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConvolutionTest {
    private final Random random = new Random(3);

    @ParameterizedTest
    @CsvSource({"1, 5, 1, true", "6, 8, 1, true", "7, 4, 2, false", "3, 16, 4, false"})
    void every_point_gets_the_sum_of_its_neighbours_times_their_weights(
            int inputs, int outputs, int step, boolean square) {
        var layer = new FigureLayer(
                inputs, outputs, step, square, some(inputs * outputs * (square ? 9 : 3)), some(outputs));
        var in = new Points(square ? 5 : 1, 11, inputs);
        for (int row = 0; row < in.height; row++)
            for (int column = 0; column < in.width; column++)
                for (int k = 0; k < inputs; k++) if (random.nextBoolean()) in.at(row, column)[k] = random.nextFloat();
        var out = new Convolution(layer).apply(in);
        for (int row = 0; row < in.height; row++)
            for (int column = 0; column < in.width; column++)
                for (int output = 0; output < outputs; output++)
                    assertThat(out.at(row, column)[output])
                            .isCloseTo(sum(layer, in, row, column, output), within(1e-4f));
    }

    private static float sum(FigureLayer layer, Points in, int row, int column, int output) {
        float sum = layer.bias()[output];
        for (int neighbour = 0; neighbour < layer.neighbours(); neighbour++) {
            int down = layer.square() ? neighbour / 3 - 1 : 0;
            int right = (neighbour % 3 - 1) * layer.step();
            for (int input = 0; input < layer.inputs(); input++)
                sum += in.at(row + down, column + right)[input]
                        * layer.weights()[(output * layer.inputs() + input) * layer.neighbours() + neighbour];
        }
        return sum;
    }

    private float[] some(int count) {
        var values = new float[count];
        for (int i = 0; i < count; i++) values[i] = (float) random.nextGaussian();
        return values;
    }
}
