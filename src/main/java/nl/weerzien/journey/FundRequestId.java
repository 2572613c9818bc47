package nl.weerzien.journey;

import java.util.UUID;

/// Names one request to a fund.
public record FundRequestId(UUID value) {

    public static FundRequestId fresh() {
        return new FundRequestId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
