import { Typography } from 'antd';
import { Link } from 'react-router';
import { figurePath, pageOfLink, type FigureAddress } from '../figure-address';
import type { Figure } from '../use-figures';

type Part = NonNullable<Figure['numeratorPart']>;

interface FormulaProps {
  readonly figure: Figure;
  readonly address: FigureAddress;
}

/** The formula with its numbers put in; each number leads to exactly what it counts. */
export function Formula({ figure, address }: FormulaProps) {
  const { metric, numeratorPart, denominatorPart } = figure;
  return (
    <>
      <Typography.Paragraph>{metric.explanation}</Typography.Paragraph>
      {metric.parts.length > 0 && (
        <table className="plain-table">
          <caption>综合分的组成</caption>
          <thead>
            <tr>
              <th scope="col">指标</th>
              <th scope="col">权重</th>
            </tr>
          </thead>
          <tbody>
            {metric.parts.map(({ metric: code, name, weight }) => (
              <tr key={code}>
                <td>
                  <Link to={figurePath(code ?? '', address)}>{name}</Link>
                </td>
                <td>{weight}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {numeratorPart && <PartTable caption={denominatorPart ? '分子' : '计入'} part={numeratorPart} />}
      {denominatorPart && <PartTable caption="分母" part={denominatorPart} />}
      <Typography.Paragraph type="secondary">
        依据:{metric.basis};公式第{metric.formulaVersion}版,指标目录第{figure.catalogueVersion}版。
      </Typography.Paragraph>
    </>
  );
}

function PartTable({ caption, part }: { readonly caption: string; readonly part: Part }) {
  return (
    <table className="plain-table">
      <caption>
        {caption}:<Link to={pageOfLink(part.cases)}>{part.count}件,查看清单</Link>
      </caption>
      <thead>
        <tr>
          <th scope="col">计入</th>
          <th scope="col">每件权重</th>
          <th scope="col">件数</th>
        </tr>
      </thead>
      <tbody>
        {part.sets.map(({ set, name, weight, count }) => (
          <tr key={set}>
            <td>{name}</td>
            <td>{weight}</td>
            <td>{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
