using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

namespace RegisterNotice.Import.Pdf;

/// <summary>Draws the paths of a page, of which rules are made.</summary>
internal sealed partial class PdfDrawer
{
    private PdfPath? path;
    private PdfSubpath? part;

    public override void BeginSubpath()
    {
        path ??= [];
        EndPart();
        part = new();
    }

    public override PdfPoint? CloseSubpath()
    {
        if (part is null)
        {
            return null;
        }

        if (part.Commands is not [PdfSubpath.Move { Location: var first }, ..])
        {
            throw new InvalidOperationException("A path is closed that has not begun.");
        }

        part.CloseSubpath();
        EndPart();
        return first;
    }

    public override void StrokePath(bool close)
    {
        path?.SetStroked();
        End(close);
    }

    public override void FillPath(FillingRule fillingRule, bool close)
    {
        path?.SetFilled(fillingRule);
        End(close);
    }

    public override void FillStrokePath(FillingRule fillingRule, bool close)
    {
        path?.SetFilled(fillingRule);
        path?.SetStroked();
        End(close);
    }

    public override void MoveTo(double x, double y)
    {
        BeginSubpath();
        CurrentPosition = Placed(x, y);
        part!.MoveTo(CurrentPosition.X, CurrentPosition.Y);
    }

    public override void BezierCurveTo(double x2, double y2, double x3, double y3)
    {
        if (part is not null)
        {
            var (control, end) = (Placed(x2, y2), Placed(x3, y3));
            part.BezierCurveTo(CurrentPosition.X, CurrentPosition.Y, control.X, control.Y, end.X, end.Y);
            CurrentPosition = end;
        }
    }

    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3)
    {
        if (part is not null)
        {
            var (first, second, end) = (Placed(x1, y1), Placed(x2, y2), Placed(x3, y3));
            part.BezierCurveTo(first.X, first.Y, second.X, second.Y, end.X, end.Y);
            CurrentPosition = end;
        }
    }

    public override void LineTo(double x, double y)
    {
        if (part is not null)
        {
            var end = Placed(x, y);
            part.LineTo(end.X, end.Y);
            CurrentPosition = end;
        }
    }

    public override void Rectangle(double x, double y, double width, double height)
    {
        BeginSubpath();
        var (low, high) = (Placed(x, y), Placed(x + width, y + height));
        part!.Rectangle(low.X, low.Y, high.X - low.X, high.Y - low.Y);
        EndPart();
    }

    public override void EndPath()
    {
        if (path is not null)
        {
            EndPart();
            drawing.Paths.Add(path);
            path = null;
        }
    }

    public override void ClosePath() => EndPath();

    public override void ModifyClippingIntersect(FillingRule clippingRule)
    {
        if (path is not null)
        {
            EndPart();
            path.SetClipping(clippingRule);
        }
    }

    // Nothing is clipped: what stands outside is read as well.
    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule)
    {
    }

    private void End(bool close)
    {
        if (path is not null)
        {
            if (close)
            {
                part?.CloseSubpath();
            }

            EndPath();
        }
    }

    private void EndPart()
    {
        if (part is not null)
        {
            path!.Add(part);
            part = null;
        }
    }

    private PdfPoint Placed(double x, double y) => CurrentTransformationMatrix.Transform(new PdfPoint(x, y));
}
