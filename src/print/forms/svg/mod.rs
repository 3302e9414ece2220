//! A chart as SVG: pure text, 156 mm wide, readable in grey, without fonts.

mod bars;
mod canvas;
mod lights;
mod months;

use canvas::Canvas;

use crate::print::chart::Chart;

impl Chart {
    /// The chart as SVG, 156 mm wide. The same chart gives the same text on every system.
    ///
    /// Its labels are the figures of the table beside it; bars are as long as the exact figures. A bar of more than 130 % is cut
    /// and marked; where there is no figure there is no bar, and `—`. The text for those who do not see it is
    /// [`Chart::sentence`].
    pub fn to_svg(&self) -> String {
        let mut canvas = Canvas::new(self.title());
        match self {
            Chart::Rates(chart) => bars::rates(chart, &mut canvas),
            Chart::Months(chart) => months::months(chart, &mut canvas),
            Chart::Pairs(chart) => bars::pairs(chart, &mut canvas),
            Chart::Lights(chart) => lights::lights(chart, &mut canvas),
        }
        canvas.finish(self.title(), &self.sentence())
    }
}
