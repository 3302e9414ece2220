//! Laws of money, rounding and rates, held against plain integer arithmetic on many random values.

use crate::random;

use random::Random;
use rust_decimal::Decimal;
use zdxm::{Money, MoneyUnit, Rate, YearMonth};

const SEED: u64 = 2022;
const ROUNDS: u32 = 20_000;
const UNITS: [MoneyUnit; 3] = [MoneyUnit::Yuan, MoneyUnit::WanYuan, MoneyUnit::YiYuan];

fn seeded() -> Random {
    println!("seed {SEED}");
    Random(SEED)
}

/// Small, middling and huge numbers of either sign; exact halves come often.
fn fen(random: &mut Random) -> i64 {
    let size = random.below(62);
    let number = (random.next() >> (1 + size)) as i64;
    let number = if random.below(3) == 0 { number / 10_000 * 10_000 + 5_000 } else { number };
    if random.below(2) == 0 { number } else { -number }
}

/// `number / unit`, half away from zero.
fn half_away(number: i128, unit: i128) -> i128 {
    let rounded = (number.abs() * 2 + unit) / (unit * 2);
    rounded * number.signum()
}

#[test]
fn what_is_written_exactly_reads_back_exactly() {
    let mut random = seeded();
    for _ in 0..ROUNDS {
        let money = Money::from_fen(fen(&mut random));
        for unit in UNITS {
            let text = money.to_decimal(unit).to_string();
            assert_eq!(Money::parse(&text, unit).unwrap(), money, "{text} {unit}");
            assert_eq!(Money::parse(&format!(" {text} {unit} "), MoneyUnit::Yuan).unwrap(), money);
            let full_width: String = text.chars().map(|c| char::from_u32(c as u32 + 0xfee0).unwrap()).collect();
            assert_eq!(Money::parse(&full_width, unit).unwrap(), money, "{full_width}");
        }
    }
}

#[test]
fn display_rounds_as_integers_do() {
    let mut random = seeded();
    for _ in 0..ROUNDS {
        let money = Money::from_fen(fen(&mut random));
        for unit in UNITS {
            for decimals in 0..=2 {
                let step = i128::from(unit.fen()) / 10_i128.pow(decimals);
                let expected = half_away(money.fen().into(), step);
                let shown = money.rounded(unit, decimals);
                assert_eq!(shown.mantissa(), expected, "{money:?} {unit} {decimals}");
                assert_eq!(shown.scale(), decimals);
                // Rounding moves by no more than half of the last digit.
                assert!((shown - money.to_decimal(unit)).abs() * Decimal::TWO <= Decimal::new(1, decimals));
            }
        }
    }
}

#[test]
fn sums_do_not_depend_on_their_order_and_never_wrap() {
    let mut random = seeded();
    for _ in 0..2_000 {
        let mut amounts = (0..random.next() % 20).map(|_| Money::from_fen(fen(&mut random) / 32)).collect::<Vec<_>>();
        let sum = Money::sum(amounts.iter().copied()).unwrap();
        assert_eq!(i128::from(sum.fen()), amounts.iter().map(|amount| i128::from(amount.fen())).sum::<i128>());
        amounts.reverse();
        assert_eq!(Money::sum(amounts).unwrap(), sum);
        let (a, b) = (fen(&mut random), fen(&mut random));
        let added = Money::from_fen(a).checked_add(Money::from_fen(b));
        assert_eq!(added.ok().map(Money::fen), a.checked_add(b));
        let taken = Money::from_fen(a).checked_sub(Money::from_fen(b));
        assert_eq!(taken.ok().map(Money::fen), a.checked_sub(b));
    }
}

#[test]
fn rates_round_as_integers_do_and_order_as_fractions_do() {
    let mut random = seeded();
    for _ in 0..ROUNDS {
        let (part, base) = (fen(&mut random), fen(&mut random).saturating_abs());
        let Some(rate) = Rate::of(part, base) else {
            assert!(base <= 0);
            continue;
        };
        for decimals in 0..=4 {
            let expected = half_away(i128::from(part) * 100 * 10_i128.pow(decimals), base.into());
            let shown = rate.percent(decimals);
            // What 96 bits hold; beyond that no office plans.
            if expected.abs() < 1 << 90 {
                assert_eq!((shown.mantissa(), shown.scale()), (expected, decimals), "{part} of {base}");
            }
        }
        let (other_part, other_base) = (fen(&mut random), fen(&mut random).saturating_abs().max(1));
        let other = Rate::of(other_part, other_base).unwrap();
        let crossed = (i128::from(part) * i128::from(other_base)).cmp(&(i128::from(other_part) * i128::from(base)));
        assert_eq!(rate.cmp(&other), crossed);
        assert_eq!(rate.cmp(&other).reverse(), other.cmp(&rate));
    }
}

#[test]
fn a_gap_is_the_exact_difference() {
    let mut random = seeded();
    for _ in 0..ROUNDS {
        let (part, base) = (fen(&mut random) >> 20, (fen(&mut random) >> 20).abs() + 1);
        let month = YearMonth::new(2022, (random.next() % 12 + 1) as u8).unwrap();
        let gap = Rate::of(part, base).unwrap().gap(Rate::time_progress(month));
        let (numerator, denominator) =
            (i128::from(part) * 12 - i128::from(month.month()) * i128::from(base), i128::from(base) * 12);
        for decimals in 0..=2 {
            let expected = half_away(numerator * 100 * 10_i128.pow(decimals), denominator);
            assert_eq!(gap.points(decimals).mantissa(), expected, "{part} of {base} in {month}");
        }
    }
}
